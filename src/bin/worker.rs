//! The page's worker: it answers what would take longer than a frame.
//!
//! It is asked by `[ticket, lane, kind, numbers, ...texts]` and says `[ticket, state, ...]`, the states being those of
//! `warmline::inquiry::said`; ticket 0 is the worker itself. Numbers and texts are a message of `warmline::inquiry`. In
//! each lane the newest question drops the one before; between two steps of the work the worker listens. Questions that
//! are the same in every word are answered together.

use js_sys::{Array, Float64Array, JsString};
use std::cell::RefCell;
use std::rc::Rc;
use warmline::inquiry::{Kind, Message, Step, Task, said};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessageEvent, MessagePort};

fn main() -> Result<(), JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let channel = MessageChannel::new()?;
    let desk =
        Rc::new(RefCell::new(Desk { scope: scope.clone(), bell: channel.port2(), rung: false, jobs: Vec::new() }));

    let asked = Rc::clone(&desk);
    on_message(
        move |event| asked.borrow_mut().ask(&event.data().unchecked_into()),
        |listener| {
            scope.set_onmessage(Some(listener));
        },
    );
    on_message(move |_| desk.borrow_mut().step(), |listener| channel.port1().set_onmessage(Some(listener)));
    scope.post_message(&Array::of2(&0.into(), &said::DONE.into()))
}

/// Listens for as long as the worker lives.
fn on_message(heard: impl FnMut(MessageEvent) + 'static, set: impl FnOnce(&js_sys::Function)) {
    set(Closure::<dyn FnMut(MessageEvent)>::new(heard).into_js_value().unchecked_ref());
}

/// What is being worked at.
struct Desk {
    scope: DedicatedWorkerGlobalScope,
    /// Rings for the next step once all messages that are waiting have been heard.
    bell: MessagePort,
    rung: bool,
    jobs: Vec<Job>,
}

/// A question at work.
struct Job {
    kind: u8,
    asked: Message,
    task: Task,
    /// Who wants to know: ticket and lane.
    tickets: Vec<(f64, f64)>,
    /// When progress was last told.
    told: f64,
}

/// Progress is told no more often, in milliseconds.
const PROGRESS_MS: f64 = 100.0;

impl Desk {
    fn ask(&mut self, message: &Array) {
        let number = |index: u32| message.get(index).as_f64().unwrap_or(-1.0);
        let (ticket, lane) = (number(0), number(1));
        for job in &mut self.jobs {
            job.tickets.retain(|(_, other)| *other != lane);
        }
        self.jobs.retain(|job| !job.tickets.is_empty());

        let asked = read(message, 3);
        let kind = number(2) as u8;
        if let Some(job) = self.jobs.iter_mut().find(|job| job.kind == kind && job.asked == asked) {
            job.tickets.push((ticket, lane));
            return;
        }
        let known: Option<Kind> = Message { numbers: vec![f64::from(kind)], texts: Vec::new() }.read();
        let Some(task) = known.and_then(|kind| Task::new(kind, &asked)) else {
            return self.say(&Array::of2(&ticket.into(), &said::REFUSED.into()));
        };
        self.jobs.push(Job { kind, asked, task, tickets: vec![(ticket, lane)], told: js_sys::Date::now() });
        self.ring();
    }

    /// One step of one job; they take turns.
    fn step(&mut self) {
        self.rung = false;
        if self.jobs.is_empty() {
            return;
        }
        let mut job = self.jobs.remove(0);
        match job.task.step() {
            Step::Going(share) => {
                let now = js_sys::Date::now();
                if now - job.told >= PROGRESS_MS {
                    job.told = now;
                    for (ticket, _) in &job.tickets {
                        self.say(&Array::of3(&(*ticket).into(), &said::GOING.into(), &share.into()));
                    }
                }
                self.jobs.push(job);
            }
            Step::Done(finding) => {
                for (ticket, _) in &job.tickets {
                    self.hand_over(*ticket, &finding);
                }
            }
        }
        self.ring();
    }

    fn ring(&mut self) {
        if !self.rung && !self.jobs.is_empty() {
            // A port of this very worker takes whatever is sent.
            self.rung = self.bell.post_message(&JsValue::UNDEFINED).is_ok();
        }
    }

    fn say(&self, message: &Array) {
        // These are plain numbers, which can always be sent.
        let _sent = self.scope.post_message(message);
    }

    fn hand_over(&self, ticket: f64, finding: &Message) {
        let numbers = Float64Array::from(finding.numbers.as_slice());
        let message = Array::of3(&ticket.into(), &said::DONE.into(), &numbers);
        for text in &finding.texts {
            message.push(&JsString::from(text.as_str()));
        }
        // A fresh buffer that nobody else has can always be handed over.
        let _sent = self.scope.post_message_with_transfer(&message, &Array::of1(&numbers.buffer()));
    }
}

/// Numbers and texts from a place on.
fn read(message: &Array, from: u32) -> Message {
    let numbers = message.get(from).dyn_into::<Float64Array>().map(|numbers| numbers.to_vec()).unwrap_or_default();
    let texts = (from + 1..message.length()).filter_map(|index| message.get(index).as_string()).collect();
    Message { numbers, texts }
}
