//! The page: Yew components and the adapters to the browser.
pub mod intl;
