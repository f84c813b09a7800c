//! Geometry of the charts: data to points, scales and ticks. No colour, no text, no browser.
