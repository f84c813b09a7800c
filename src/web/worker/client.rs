//! The page's end of the wire: one worker, a lane for everyone who asks.
//!
//! In a lane one question is under way and at most one waits, the newest; it goes out when the answer to the one before
//! has come, so that charts follow a finger at the worker's own pace. A question that takes longer than [`PATIENCE_MS`]
//! is given up for the newer one. Questions go out between frames, at most one a frame and lane.

use crate::engine::Plan;
use crate::inquiry::{Kind, Message, said};
use crate::web::adapter::{fetch, place};
use gloo::events::EventListener;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Float64Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// How long a newer question waits for the answer to the one before it, in milliseconds.
const PATIENCE_MS: u32 = 250;

/// The attribute of `<html>` with the address of the worker's program, relative to the page.
const ADDRESS: &str = "data-worker";

/// What comes of a question.
pub(super) enum Reply {
    /// Still at work; the share that is done.
    Going(f64),
    /// The finding or its issue.
    Done(Message),
    /// The worker could not start, or broke.
    Failed,
}

/// A question that goes out in the next frame.
#[derive(Clone)]
pub(super) struct Question {
    /// Which.
    pub(super) kind: Kind,
    /// About what.
    pub(super) plan: Rc<Plan>,
    /// Appends the question itself.
    pub(super) put: Rc<dyn Fn(&mut Message)>,
    /// Takes what comes of it.
    pub(super) hear: Rc<dyn Fn(Reply)>,
}

/// One who asks.
struct Lane {
    number: u32,
    waiting: Option<Question>,
    under_way: Option<Sent>,
}

struct Sent {
    ticket: u32,
    since: f64,
    question: Question,
}

#[derive(Default)]
enum Link {
    #[default]
    None,
    /// Its program is looked at before it is run.
    Looking,
    Starting(Running),
    Ready(Running),
    /// It broke at work: the next question starts another.
    Broken,
    /// It could not be had: only on request once more.
    Missing,
}

/// The worker, while it is listened to.
struct Running {
    worker: Worker,
    _heard: [EventListener; 2],
}

#[derive(Default)]
struct Client {
    link: Link,
    lanes: Vec<Lane>,
    numbers: u32,
    tickets: u32,
    frame: Option<AnimationFrame>,
    later: Option<Timeout>,
}

thread_local! {
    static CLIENT: RefCell<Client> = RefCell::default();
}

/// A lane of one's own.
pub(super) fn open() -> u32 {
    CLIENT.with_borrow_mut(|client| {
        client.numbers += 1;
        client.lanes.push(Lane { number: client.numbers, waiting: None, under_way: None });
        client.numbers
    })
}

/// Nobody listens in the lane any more.
pub(super) fn close(number: u32) {
    CLIENT.with_borrow_mut(|client| client.lanes.retain(|lane| lane.number != number));
}

/// Asks in a lane; what still waits there is forgotten.
pub(super) fn ask(number: u32, question: Question) {
    let hear = CLIENT.with_borrow_mut(|client| {
        let missing = matches!(client.link, Link::Missing);
        let hear = Rc::clone(&question.hear);
        if let Some(lane) = client.lanes.iter_mut().find(|lane| lane.number == number) {
            lane.waiting = Some(question);
        }
        if !missing {
            client.soon();
        }
        missing.then_some(hear)
    });
    if let Some(hear) = hear {
        hear(Reply::Failed);
    }
}

/// Starts the worker anew and asks what is unanswered once more.
pub fn retry() {
    CLIENT.with_borrow_mut(|client| {
        client.link = Link::None;
        client.soon();
    });
}

impl Client {
    /// Sends what waits with the next frame.
    fn soon(&mut self) {
        if self.frame.is_none() {
            self.frame = Some(request_animation_frame(|_| {
                CLIENT.with_borrow_mut(|client| {
                    client.frame = None;
                    client.flush();
                });
            }));
        }
    }

    fn flush(&mut self) {
        if matches!(self.link, Link::None | Link::Broken) && self.lanes.iter().any(|lane| lane.waiting.is_some()) {
            self.link = Link::Looking;
            spawn_local(begin());
        }
        let Link::Ready(Running { worker, .. }) = &self.link else { return };
        let now = js_sys::Date::now();
        let mut held = false;
        for lane in &mut self.lanes {
            if lane.under_way.as_ref().is_some_and(|sent| now - sent.since < f64::from(PATIENCE_MS)) {
                held |= lane.waiting.is_some();
                continue;
            }
            let Some(question) = lane.waiting.take() else { continue };
            self.tickets += 1;
            send(worker, self.tickets, lane.number, &question);
            lane.under_way = Some(Sent { ticket: self.tickets, since: now, question });
        }
        self.later = held.then(|| Timeout::new(PATIENCE_MS, || CLIENT.with_borrow_mut(Self::soon)));
    }

    /// What the worker says; who has to hear it is told when nothing is borrowed any more.
    fn heard(&mut self, message: &Array) -> Option<(Question, Reply)> {
        let number = |index: u32| message.get(index).as_f64().unwrap_or(-1.0);
        let (ticket, state) = (number(0) as u32, number(1) as u8);
        let lane = self.lanes.iter_mut().find(|lane| lane.under_way.as_ref().is_some_and(|it| it.ticket == ticket))?;
        if state == said::GOING {
            let question = lane.under_way.as_ref()?.question.clone();
            return Some((question, Reply::Going(number(2))));
        }
        let question = lane.under_way.take()?.question;
        if lane.waiting.is_some() {
            self.soon();
        }
        let reply = if state == said::DONE { Reply::Done(read(message, 2)) } else { Reply::Failed };
        Some((question, reply))
    }

    /// The worker has ended. What was asked waits again, for the next one.
    fn ended(&mut self) -> Vec<Question> {
        self.link = match std::mem::take(&mut self.link) {
            Link::Ready(running) => {
                running.worker.terminate();
                Link::Broken
            }
            Link::Starting(running) => {
                running.worker.terminate();
                Link::Missing
            }
            Link::Looking => Link::Missing,
            other => other,
        };
        for lane in &mut self.lanes {
            let sent = lane.under_way.take().map(|sent| sent.question);
            lane.waiting = lane.waiting.take().or(sent);
        }
        self.lanes.iter().filter_map(|lane| lane.waiting.clone()).collect()
    }
}

/// Starts the worker if its program is as it was built.
async fn begin() {
    let address = place::root().get_attribute(ADDRESS).unwrap_or_default();
    let sound = fetch::sound(&address).await;
    let begun = CLIENT.with_borrow_mut(|client| {
        // Somebody who tried again meanwhile may have been quicker.
        if !matches!(client.link, Link::Looking) {
            return true;
        }
        let running = if sound { start(&address) } else { None };
        let begun = running.is_some();
        client.link = running.map_or(Link::Looking, Link::Starting);
        begun
    });
    if !begun {
        on_end();
    }
}

/// Starts the worker; none where the browser refuses.
fn start(address: &str) -> Option<Running> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(address, &options).ok()?;
    let said = EventListener::new(&worker, "message", |event| {
        if let Some(event) = event.dyn_ref::<MessageEvent>() {
            on_message(&event.data().unchecked_into());
        }
    });
    let broke = EventListener::new(&worker, "error", |_| on_end());
    Some(Running { worker, _heard: [said, broke] })
}

fn on_message(message: &Array) {
    if message.get(0).as_f64() != Some(0.0) {
        let told = CLIENT.with_borrow_mut(|client| client.heard(message));
        if let Some((question, reply)) = told {
            (question.hear)(reply);
        }
    } else if message.get(1).as_f64() == Some(f64::from(said::DONE)) {
        CLIENT.with_borrow_mut(|client| {
            if let Link::Starting(running) = std::mem::take(&mut client.link) {
                client.link = Link::Ready(running);
            }
            client.flush();
        });
    } else {
        fetch::missed(&place::root().get_attribute(ADDRESS).unwrap_or_default());
        on_end();
    }
}

fn on_end() {
    // Its listeners must not go while one of them is at work.
    Timeout::new(0, || {
        for question in CLIENT.with_borrow_mut(Client::ended) {
            (question.hear)(Reply::Failed);
        }
    })
    .forget();
}

fn send(worker: &Worker, ticket: u32, lane: u32, question: &Question) {
    let mut message = Message::of(&*question.plan);
    (question.put)(&mut message);
    let numbers = Float64Array::from(message.numbers.as_slice());
    let head = Message::of(&question.kind).numbers.first().copied().unwrap_or_default();
    let sent = Array::of4(&ticket.into(), &lane.into(), &head.into(), &numbers);
    for text in &message.texts {
        sent.push(&JsValue::from_str(text));
    }
    // A fresh buffer that nobody else has can always be handed over.
    let _sent = worker.post_message_with_transfer(&sent, &Array::of1(&numbers.buffer()));
}

/// Numbers and texts from a place on.
fn read(message: &Array, from: u32) -> Message {
    let numbers = message.get(from).dyn_into::<Float64Array>().map(|numbers| numbers.to_vec()).unwrap_or_default();
    let texts = (from + 1..message.length()).filter_map(|index| message.get(index).as_string()).collect();
    Message { numbers, texts }
}
