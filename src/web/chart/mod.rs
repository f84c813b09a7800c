//! Charts as Yew components: plain numbers and finished words in, SVG out. They never compute a plan number, and all
//! geometry is [`crate::chart`]'s.
//!
//! A chart is laid out in real pixels of its container, so its words keep their size at every width. Colours come from
//! classes of `static/styles/chart.css` only: the page allows no inline style.

pub(in crate::web) mod axis;
mod chance;
mod cost;
mod course;
mod dumbbell;
mod emblem;
mod frame;
mod gone;
mod handle;
mod histogram;
pub(in crate::web) mod mark;
mod pairs;
mod parts;
mod plane;
mod room;
mod spread;
mod warm;
mod waterfall;

pub use chance::{ChanceChart, ChanceChartProps, ChancePoint};
pub use cost::{CostBars, CostBarsProps, CostRow};
pub use course::{CourseChart, CourseChartProps, CoursePoint};
pub use dumbbell::{Dumbbell, DumbbellProps, DumbbellRow};
pub use emblem::{Emblem, EmblemProps};
pub use frame::{Frame, FrameProps, Table};
pub use gone::{GoneChart, GoneChartProps};
pub use histogram::{Histogram, HistogramProps, Place, Target};
pub use pairs::{PairBars, PairBarsProps, PairRow};
pub use parts::{Part, PartsBar, PartsBarProps};
pub use plane::{PlaneChart, PlaneChartProps, PlaneLine, PlanePoint};
pub use room::use_width;
pub use spread::{ScoreSpread, ScoreSpreadProps, SpreadBar};
pub use warm::{WarmChart, WarmChartProps};
pub use waterfall::{Step, Waterfall, WaterfallProps};

/// The font size of all words in charts, in pixels; `--text-1` and `chart.css` say the same.
pub(in crate::web) const TEXT: f64 = 13.0;
/// The height of a line of them.
pub(in crate::web) const LINE: f64 = 16.0;
