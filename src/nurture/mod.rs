#![doc = include_str!("contract.md")]

pub mod agreement;
pub mod benchmark;
pub mod figure;
pub mod interval;
mod law;
pub mod leak;
pub mod measured;
pub mod metric;
mod month;
pub mod news;
pub mod paste;
pub mod report;
pub mod review;
pub mod versus;

pub use agreement::{Agreement, Terms, agreement};
pub use benchmark::{Against, Benchmark, Level};
pub use figure::{Figure, Figures};
pub use leak::{Leak, leaks};
pub use measured::{Measured, measure};
pub use metric::Metric;
pub use month::Month;
pub use news::{News, Verdict, news};
pub use paste::{Pasted, paste};
pub use report::{Group, Groups, Period, Report};
pub use review::{Basis, Line, Review, review};
pub use versus::{Versus, versus};
