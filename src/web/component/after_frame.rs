//! What may come a frame after the answer. A key press or a drag changes the sentence, the ladder and every chart; the
//! browser shows the first two at once, and the charts when it has drawn those.

use crate::web::desk::Desk;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Draws a part of the page from the desk; `row` is handed through.
pub type Draw = fn(&Desk, usize) -> Html;

/// Properties of [`AfterFrame`].
#[derive(Properties)]
pub struct AfterFrameProps {
    /// The desk.
    pub desk: Desk,
    /// Which stage it is about.
    pub row: usize,
    /// What draws it; settled by the place where it stands.
    pub draw: Draw,
}

impl PartialEq for AfterFrameProps {
    fn eq(&self, other: &Self) -> bool {
        self.desk == other.desk && self.row == other.row
    }
}

/// The steps on the way to the next drawing.
pub enum Step {
    /// The frame with the answer begins.
    Framed,
    /// It is on screen.
    Shown,
}

/// A part of the page that is drawn after the frame that shows the answer.
#[derive(Default)]
pub struct AfterFrame {
    frame: Option<AnimationFrame>,
    rest: Option<Timeout>,
}

/// The length of a frame, in which the browser draws the answer undisturbed.
const FRAME_MS: u32 = 16;

impl Component for AfterFrame {
    type Message = Step;
    type Properties = AfterFrameProps;

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn changed(&mut self, context: &Context<Self>, _: &Self::Properties) -> bool {
        // Changes that come before it is drawn are drawn together.
        if self.frame.is_none() && self.rest.is_none() {
            let link = context.link().clone();
            self.frame = Some(request_animation_frame(move |_| link.send_message(Step::Framed)));
        }
        false
    }

    fn update(&mut self, context: &Context<Self>, step: Step) -> bool {
        let link = context.link().clone();
        self.frame = None;
        self.rest = match step {
            Step::Framed => Some(Timeout::new(FRAME_MS, move || link.send_message(Step::Shown))),
            Step::Shown => None,
        };
        self.rest.is_none()
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let AfterFrameProps { desk, row, draw } = context.props();
        draw(desk, *row)
    }
}

/// A part of the page that is drawn a frame later than the rest.
pub fn after_frame(desk: &Desk, row: usize, draw: Draw) -> Html {
    html! { <AfterFrame desk={desk.clone()} {row} {draw} /> }
}
