//! The worker of events: it reads a file of dated events and says what it tells.
//!
//! It is asked by `[ticket, blob, numbers, ...texts]` and says `[ticket, numbers, ...texts]`; numbers and texts are a
//! message of `warmline::events::file::wire`. It holds one piece of the file at a time, and hears a newer question between
//! two pieces. The events of the last file are kept, for the same file is asked about other stages.

#[path = "file/mod.rs"]
mod file;

use file::{End, Pieces, bytes, decoded, decoder, now, piece, read};
use js_sys::{Array, Float64Array, JsString};
use std::cell::RefCell;
use std::rc::Rc;
use warmline::engine::time::Date;
use warmline::events::file::wire::{Made, Question, Say};
use warmline::events::file::{Looked, Read, Rows, look};
use warmline::events::{DateOrder, Events, Options, report};
use warmline::inquiry::{Message, Wire};
use warmline::table::{Encoding, sniff};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

/// Bytes that are read at a time, at most: some 20 ms of work.
const PIECE: u32 = 1 << 20;
/// Progress is told no more often, in milliseconds.
const PROGRESS_MS: f64 = 50.0;
/// The share of the work that is reading.
const READING: f64 = 0.6;

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = Rc::new(Desk { scope: scope.clone(), state: RefCell::default() });
    desk.say(0.0, &Say::Ready);
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        desk.hear(&event.data().unchecked_into());
    });
    scope.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
}

struct Desk {
    scope: DedicatedWorkerGlobalScope,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    /// Counts the questions: work that is not of the newest ends.
    turn: u32,
    /// The file that was read last, and how.
    read: Option<(Of, Rc<Read>)>,
}

/// Which file was read, and how.
#[derive(PartialEq)]
struct Of {
    file: u32,
    looked: Looked,
    dates: DateOrder,
}

impl Desk {
    fn hear(self: &Rc<Self>, message: &Array) {
        let ticket = message.get(0).as_f64().unwrap_or_default();
        let (Some(question), Ok(file)) = (read(message).read::<Question>(), message.get(1).dyn_into::<Blob>()) else {
            return self.say(ticket, &Say::Unreadable);
        };
        let turn = {
            let mut state = self.state.borrow_mut();
            state.turn += 1;
            state.turn
        };
        let own = Rc::clone(self);
        spawn_local(async move {
            let told = match own.answer(ticket, turn, &question, &file).await {
                Ok(told) => told,
                Err(End::Newer) => Say::Overtaken,
                Err(End::Unreadable) => Say::Unreadable,
            };
            own.say(ticket, &told);
        });
    }

    async fn answer(&self, ticket: f64, turn: u32, question: &Question, file: &Blob) -> Result<Say, End> {
        let began = now();
        let mut looked = self.look(question, file).await?;
        let of = Of { file: question.file, looked: looked.clone(), dates: question.dates };
        let known =
            self.state.borrow().read.as_ref().filter(|(known, _)| *known == of).map(|(_, read)| Rc::clone(read));
        let read = match (known, Rows::new(&looked, question.dates)) {
            (Some(read), _) => read,
            (None, Some(rows)) => {
                let read = Rc::new(self.rows(ticket, turn, rows, looked.dialect.encoding, file).await?);
                self.state.borrow_mut().read = Some((of, Rc::clone(&read)));
                read
            }
            (None, None) => return Ok(Say::Told { looked, made: None, elapsed: now() - began }),
        };
        looked.fault = read.fault;
        let made = match looked.fault {
            Some(_) => None,
            None => self.made(ticket, question, &read.events),
        };
        Ok(Say::Told { looked, made, elapsed: now() - began })
    }

    async fn look(&self, question: &Question, file: &Blob) -> Result<Looked, End> {
        let is_whole = file.size() <= sniff::SAMPLE as f64;
        let sample = bytes(&piece(file, 0.0, sniff::SAMPLE as f64)?).await?;
        let was = question.known.encoding.unwrap_or_else(|| sniff::encoding(&sample).value);
        let sample = match decoder(was)? {
            Some(decoder) => decoded(&decoder, &sample, is_whole)?.into_bytes(),
            None => sample,
        };
        Ok(look(&sample, is_whole, was, &question.known))
    }

    async fn rows(&self, ticket: f64, turn: u32, mut rows: Rows, was: Encoding, file: &Blob) -> Result<Read, End> {
        let decoder = decoder(was)?;
        let (mut pieces, mut told, mut done) = (Pieces::new(file, PIECE), now(), 0.0);
        while let Some(piece) = pieces.next().await? {
            if self.state.borrow().turn != turn {
                return Err(End::Newer);
            }
            done += piece.len() as f64;
            match &decoder {
                Some(decoder) => rows.push(decoded(decoder, piece, false)?.as_bytes()),
                None => rows.push(piece),
            }
            if now() - told >= PROGRESS_MS {
                told = now();
                self.say(ticket, &Say::Going { share: READING * done / file.size().max(1.0) });
            }
        }
        if let Some(decoder) = &decoder {
            rows.push(decoded(decoder, &[], true)?.as_bytes());
        }
        Ok(rows.finish())
    }

    /// The report as of the last day of the file.
    fn made(&self, ticket: f64, question: &Question, events: &Events) -> Option<Rc<Made>> {
        // A file without a single day has a report of nothing but what is wrong with it.
        let as_of = events.last_day_until(question.today).or(question.today).or_else(|| Date::new(1900, 1, 1))?;
        let (order, shelf) = (question.order.clone(), question.shelf.clone());
        let options = Options { as_of, order, shelf, pause_days: question.pause_days };
        let mut told = now();
        let report = report(events, &options, &mut |share| {
            if now() - told >= PROGRESS_MS {
                told = now();
                self.say(ticket, &Say::Going { share: READING + (1.0 - READING) * share });
            }
        });
        Some(Rc::new(Made { report, unclear: events.unclear_dates }))
    }

    fn say(&self, ticket: f64, told: &Say) {
        let mut out = Message::default();
        told.put(&mut out);
        let numbers = Float64Array::from(out.numbers.as_slice());
        let message = Array::of2(&ticket.into(), &numbers);
        for text in &out.texts {
            message.push(&JsString::from(text.as_str()));
        }
        // A fresh buffer that nobody else has can always be handed over.
        let _sent = self.scope.post_message_with_transfer(&message, &Array::of1(&numbers.buffer()));
    }
}
