//! What may come a frame after the answer. A key press or a drag changes the sentence, the ladder and every chart; the
//! browser shows the first two at once, and the charts when it has drawn those. What nobody sees waits until the plan
//! has rested, so that a drag is not held up by it.

use crate::web::desk::Desk;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use std::marker::PhantomData;
use yew::prelude::*;

/// A part of the page with all that it is drawn from.
pub trait Part: PartialEq + 'static {
    /// Draws it.
    fn draw(&self) -> Html;
}

/// Properties of [`AfterFrame`].
#[derive(Properties, PartialEq)]
pub struct AfterFrameProps<T: Part> {
    /// What is drawn.
    pub part: T,
    /// Whether it comes later than what it came with, as it suits what stands below the window.
    #[prop_or_default]
    pub first: bool,
    /// Whether its changes follow later.
    #[prop_or(true)]
    pub changes: bool,
}

/// The steps on the way to the next drawing.
pub enum Step {
    /// The frame with the answer begins.
    Framed,
    /// It is on screen.
    Shown,
}

/// A part of the page that is drawn after the frame that shows the answer.
pub struct AfterFrame<T> {
    /// Around it, without a box of its own.
    around: NodeRef,
    frame: Option<AnimationFrame>,
    rest: Option<Timeout>,
    /// Whether nobody sees it, so that further changes put it off.
    unseen: bool,
    /// Whether it has not been drawn yet.
    waits: bool,
    part: PhantomData<T>,
}

/// The length of a frame, in which the browser draws the answer undisturbed.
const FRAME_MS: u32 = 16;
/// How long a plan rests before what is out of sight follows it.
const UNSEEN_MS: u32 = 250;
/// What stands so near to the window that the next turn of a wheel shows it counts as seen, in pixels.
const NEAR: f64 = 400.0;

impl<T: Part> AfterFrame<T> {
    /// Whether it stands in the window or near to it; also if that cannot be known.
    fn seen(&self) -> bool {
        let Some(around) = self.around.cast::<web_sys::Element>() else { return true };
        // A box inside a question that the browser leaves out would have to be laid out to be measured.
        let question = around.closest(".question").ok().flatten();
        question.or_else(|| around.first_element_child()).is_none_or(|shown| {
            let (place, height) = (shown.get_bounding_client_rect(), gloo::utils::document_element().client_height());
            place.bottom() > -NEAR && place.top() < f64::from(height) + NEAR
        })
    }

    fn begin(&mut self, context: &Context<Self>) {
        let link = context.link().clone();
        self.frame = Some(request_animation_frame(move |_| link.send_message(Step::Framed)));
    }
}

impl<T: Part> Component for AfterFrame<T> {
    type Message = Step;
    type Properties = AfterFrameProps<T>;

    fn create(context: &Context<Self>) -> Self {
        let waits = context.props().first;
        let mut made =
            Self { around: NodeRef::default(), frame: None, rest: None, unseen: false, waits, part: PhantomData };
        if waits {
            made.begin(context);
        }
        made
    }

    fn changed(&mut self, context: &Context<Self>, _: &Self::Properties) -> bool {
        if !self.waits && !context.props().changes {
            return true;
        }
        // Changes that come before it is drawn are drawn together.
        if self.frame.is_none() && (self.rest.is_none() || self.unseen) {
            self.rest = None;
            self.begin(context);
        }
        false
    }

    fn update(&mut self, context: &Context<Self>, step: Step) -> bool {
        let link = context.link().clone();
        self.frame = None;
        self.rest = match step {
            Step::Framed => {
                self.unseen = !self.waits && !self.seen();
                let wait = if self.unseen { UNSEEN_MS } else { FRAME_MS };
                Some(Timeout::new(wait, move || link.send_message(Step::Shown)))
            }
            Step::Shown => {
                self.waits = false;
                None
            }
        };
        self.rest.is_none()
    }

    fn view(&self, context: &Context<Self>) -> Html {
        html! { <div class="after" ref={self.around.clone()}>if !self.waits { {context.props().part.draw()} }</div> }
    }
}

/// A part of the page that is about the plan.
struct OfPlan {
    desk: Desk,
    /// Which stage it is about.
    row: usize,
    /// What draws it; settled by the place where it stands.
    draw: fn(&Desk, usize) -> Html,
}

impl PartialEq for OfPlan {
    fn eq(&self, other: &Self) -> bool {
        self.desk == other.desk && self.row == other.row
    }
}

impl Part for OfPlan {
    fn draw(&self) -> Html {
        (self.draw)(&self.desk, self.row)
    }
}

/// A part of the page that is drawn from the desk a frame later than the rest; `row` is handed through.
pub fn after_frame(desk: &Desk, row: usize, draw: fn(&Desk, usize) -> Html) -> Html {
    html! { <AfterFrame<OfPlan> part={OfPlan { desk: desk.clone(), row, draw }} /> }
}
