//! The page: Yew components and the adapters to the browser. Components show and ask; they never compute.

pub mod adapter;
pub mod app;
pub mod chart;
pub mod component;
pub mod desk;
pub mod intl;
pub mod later;
pub mod page;
pub mod start;
pub mod worker;
