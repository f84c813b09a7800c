//! What is shown a frame after it was chosen: the mark on a tab is on screen at once, and what the tab shows is drawn when
//! the mark is there. Until then the page stays as it was, so that nothing flickers.

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What is on its way: the frame, then the moment after it.
type Coming = Rc<RefCell<(Option<AnimationFrame>, Option<Timeout>)>>;

/// The newest choice whose mark is on screen.
#[hook]
pub fn use_shown<T: Copy + PartialEq + 'static>(chosen: T) -> T {
    let shown = use_state_eq(|| chosen);
    {
        let (shown, is_shown) = (shown.setter(), *shown == chosen);
        use_effect_with((chosen, is_shown), move |_| {
            let coming = Coming::default();
            if !is_shown {
                let next = Rc::clone(&coming);
                coming.borrow_mut().0 = Some(request_animation_frame(move |_| {
                    next.borrow_mut().1 = Some(Timeout::new(0, move || shown.set(chosen)));
                }));
            }
            move || drop(coming.take())
        });
    }
    *shown
}
