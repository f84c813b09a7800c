//! The page: Yew components and the adapters to the browser. Components show and ask; they never compute.

pub mod adapter;
pub mod app;
pub mod chart;
pub mod component;
pub mod dates;
pub mod deep;
pub mod desk;
pub mod embed;
pub mod intl;
pub mod later;
pub mod measure;
pub mod page;
pub mod score;
pub mod share;
pub mod start;
mod studio;
pub mod tool;
pub mod worker;
