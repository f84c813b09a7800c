//! The page's end of the worker of events: one for the page, started with the first question, ended with the page or
//! when its work is not wanted any more. Only the newest question is answered.

use crate::events::file::wire::{Question, Say};
use crate::inquiry::{Message, Wire};
use crate::web::adapter::{fetch, place};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Float64Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

/// The attribute of `<html>` with the address of the worker's program, relative to the page.
const ADDRESS: &str = "data-events";

/// What is heard of the newest question; none where the worker could not be had or broke.
pub(super) type Heard = Option<Say>;

/// The worker, and what waits for it.
#[derive(Clone, Default)]
pub(super) struct Client(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    /// Whether its program is looked at before it is run.
    looking: bool,
    worker: Option<(Worker, [EventListener; 2])>,
    ready: bool,
    ticket: u32,
    waiting: Option<Array>,
    hear: Callback<Heard>,
}

impl Client {
    /// Asks, and hands over the file; what was asked before is not answered any more.
    pub(super) fn ask(&self, question: &Question, file: &Blob, hear: Callback<Heard>) {
        let message = {
            let mut state = self.0.borrow_mut();
            state.ticket += 1;
            state.hear = hear;
            message(state.ticket, question, file)
        };
        let mut state = self.0.borrow_mut();
        if state.worker.is_none() && !state.looking {
            state.looking = true;
            spawn_local(self.clone().begin());
        }
        if state.ready {
            state.send(&message);
        } else {
            state.waiting = Some(message);
        }
    }

    /// Ends the worker, whatever it does; nothing is heard of it any more.
    pub(super) fn end(&self) {
        let ticket = self.0.borrow().ticket;
        let ended = self.0.replace(State { ticket, ..State::default() });
        if let Some((worker, listeners)) = ended.worker {
            worker.terminate();
            // One of them may be at work.
            Timeout::new(0, move || drop(listeners)).forget();
        }
    }

    /// Starts the worker if its program is as it was built.
    async fn begin(self) {
        let address = place::root().get_attribute(ADDRESS).unwrap_or_default();
        let sound = fetch::sound(&address).await;
        // It may not be wanted any more.
        let wanted = std::mem::take(&mut self.0.borrow_mut().looking);
        if wanted && !(sound && self.start(&address)) {
            self.broke();
        }
    }

    fn start(&self, address: &str) -> bool {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let Ok(worker) = Worker::new_with_options(address, &options) else { return false };
        let own = self.clone();
        let said = EventListener::new(&worker, "message", move |event| {
            if let Some(event) = event.dyn_ref::<MessageEvent>() {
                own.on_message(&event.data());
            }
        });
        let own = self.clone();
        let broke = EventListener::new(&worker, "error", move |_| own.broke());
        self.0.borrow_mut().worker = Some((worker, [said, broke]));
        true
    }

    fn on_message(&self, data: &JsValue) {
        let told = data.dyn_ref::<Array>().and_then(|said| Some((said.get(0).as_f64()?, read(said).read::<Say>()?)));
        match told {
            Some((_, Say::Ready)) => {
                let mut state = self.0.borrow_mut();
                state.ready = true;
                if let Some(message) = state.waiting.take() {
                    state.send(&message);
                }
            }
            Some((ticket, say)) => {
                let hear = {
                    let state = self.0.borrow();
                    (f64::from(state.ticket) == ticket).then(|| state.hear.clone())
                };
                if let Some(hear) = hear {
                    hear.emit(Some(say));
                }
            }
            // It could not start, or it is of another build: the page was open while a new release came.
            None => {
                fetch::missed(&place::root().get_attribute(ADDRESS).unwrap_or_default());
                self.broke();
            }
        }
    }

    fn broke(&self) {
        let hear = self.0.borrow().hear.clone();
        self.end();
        hear.emit(None);
    }
}

impl State {
    fn send(&self, message: &Array) {
        if let Some((worker, _)) = &self.worker {
            // Numbers, texts and a file can always be sent.
            let _sent = worker.post_message(message);
        }
    }
}

fn message(ticket: u32, question: &Question, file: &Blob) -> Array {
    let mut out = Message::default();
    question.put(&mut out);
    let message = Array::of3(&ticket.into(), file, &Float64Array::from(out.numbers.as_slice()));
    for text in &out.texts {
        message.push(&JsValue::from_str(text));
    }
    message
}

/// Numbers and texts of what was said.
fn read(message: &Array) -> Message {
    let numbers = message.get(1).dyn_into::<Float64Array>().map(|numbers| numbers.to_vec()).unwrap_or_default();
    let texts = (2..message.length()).filter_map(|index| message.get(index).as_string()).collect();
    Message { numbers, texts }
}
