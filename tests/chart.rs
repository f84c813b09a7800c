//! The geometry of the charts, and (with feature `prerender`) the charts as text.

#[path = "chart/geometry.rs"]
mod geometry;
#[path = "chart/label.rs"]
mod label;
#[cfg(feature = "prerender")]
#[path = "chart/render.rs"]
mod render;
