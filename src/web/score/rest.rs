//! What of a tab comes a frame later than the tab itself: it stands below, and a tab is to open at once.

use super::Draw;
use super::bench::Bench;
use crate::web::component::after_frame::{AfterFrame, Part};
use yew::prelude::*;

/// The rest with what it is drawn from.
struct Rest {
    bench: Bench,
    /// What draws it; settled by the place where it stands.
    draw: Draw,
}

impl PartialEq for Rest {
    fn eq(&self, other: &Self) -> bool {
        self.bench == other.bench
    }
}

impl Part for Rest {
    fn draw(&self) -> Html {
        (self.draw)(&self.bench)
    }
}

/// The rest of a tab. Once it is there it changes with the tab.
pub(super) fn rest(bench: &Bench, draw: Draw) -> Html {
    html! { <AfterFrame<Rest> part={Rest { bench: bench.clone(), draw }} first=true changes=false /> }
}
