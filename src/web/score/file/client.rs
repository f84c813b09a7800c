//! The page's end: one worker for the file at hand, started when there is one, ended with the page.

use crate::inquiry::{Message, Wire};
use crate::leads::wire::{Ask, Say};
use crate::web::adapter::{fetch, place};
use gloo::events::EventListener;
use js_sys::{Array, Float64Array};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

/// The attribute of `<html>` with the address of the worker's program.
const ADDRESS: &str = "data-leads";

/// What is heard.
pub(in crate::web::score) enum Heard {
    /// What the worker says to the question of this ticket, and the file that comes with it.
    Said(u32, Box<Say>, Option<Blob>),
    /// The worker could not be had, or broke: what it knew is gone.
    Broken,
}

/// The worker and what waits for it.
#[derive(Clone)]
pub(in crate::web::score) struct Client(Rc<Inner>);

struct Inner {
    hear: Callback<Heard>,
    tickets: Cell<u32>,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    /// Whether its program is looked at before it is run.
    looking: bool,
    worker: Option<(Worker, [EventListener; 2])>,
    ready: bool,
    waiting: Vec<Array>,
}

impl Client {
    /// A client without a worker yet.
    pub(in crate::web::score) fn new(hear: Callback<Heard>) -> Self {
        Self(Rc::new(Inner { hear, tickets: Cell::new(0), state: RefCell::default() }))
    }

    /// Asks, and hands over a file with it; gives the ticket.
    pub(in crate::web::score) fn ask(&self, ask: &Ask, file: Option<&Blob>) -> u32 {
        let ticket = self.0.tickets.get() + 1;
        self.0.tickets.set(ticket);
        let mut out = Message::default();
        ask.put(&mut out);
        let numbers = Float64Array::from(out.numbers.as_slice());
        let message = Array::of3(&ticket.into(), &file.into(), &numbers);
        for text in &out.texts {
            message.push(&JsValue::from_str(text));
        }
        let mut state = self.0.state.borrow_mut();
        if state.worker.is_none() && !state.looking {
            state.looking = true;
            spawn_local(self.clone().begin());
        }
        if state.ready {
            state.send(&message);
        } else {
            state.waiting.push(message);
        }
        ticket
    }

    /// Ends the worker, whatever it does.
    pub(in crate::web::score) fn end(&self) {
        let state = self.0.state.take();
        if let Some((worker, listeners)) = state.worker {
            worker.terminate();
            // One of them may be at work.
            gloo::timers::callback::Timeout::new(0, move || drop(listeners)).forget();
        }
    }

    /// Starts the worker if its program is as it was built.
    async fn begin(self) {
        let address = place::root().get_attribute(ADDRESS).unwrap_or_default();
        let sound = fetch::sound(&address).await;
        // It may not be wanted any more.
        let wanted = std::mem::take(&mut self.0.state.borrow_mut().looking);
        if wanted && !(sound && self.start(&address)) {
            self.on_end();
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
        let broke = EventListener::new(&worker, "error", move |_| own.on_end());
        self.0.state.borrow_mut().worker = Some((worker, [said, broke]));
        true
    }

    fn on_message(&self, data: &JsValue) {
        let told = data.dyn_ref::<Array>().and_then(|message| {
            let blob = message.get(1).dyn_into::<Blob>().ok();
            Some((message.get(0).as_f64()? as u32, read(message).read::<Say>()?, blob))
        });
        match told {
            Some((_, Say::Ready, _)) => {
                let mut state = self.0.state.borrow_mut();
                state.ready = true;
                for message in std::mem::take(&mut state.waiting) {
                    state.send(&message);
                }
            }
            Some((ticket, say, blob)) => self.0.hear.emit(Heard::Said(ticket, Box::new(say), blob)),
            None => {
                fetch::missed(&place::root().get_attribute(ADDRESS).unwrap_or_default());
                self.on_end();
            }
        }
    }

    fn on_end(&self) {
        self.end();
        self.0.hear.emit(Heard::Broken);
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

/// Numbers and texts of a message.
fn read(message: &Array) -> Message {
    let numbers = message.get(2).dyn_into::<Float64Array>().map(|numbers| numbers.to_vec()).unwrap_or_default();
    let texts = (3..message.length()).filter_map(|index| message.get(index).as_string()).collect();
    Message { numbers, texts }
}
