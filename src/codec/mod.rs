//! The plan document as JSON and as a share link; what comes from outside is hostile until it has passed here.
