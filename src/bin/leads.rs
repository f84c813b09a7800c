//! The worker of files: it looks at a file of leads, scores it, and keeps what is needed to show and to save it.
//!
//! It is asked by `[ticket, blob, numbers, ...texts]` and says the same; numbers and texts are a message of
//! `warmline::leads::wire`, the blob is a file on its way in or out, or `null`. It holds one piece of the file at a time, and
//! hears a newer question between two pieces.

#[path = "file/mod.rs"]
mod file;
#[path = "leads/score.rs"]
mod score;
#[path = "leads/second.rs"]
mod second;

use file::{End, Pieces, bytes, decoded, decoder, now, piece, read};
use js_sys::{Array, Float64Array, JsString, Promise, Uint8Array};
use second::{Asked, Second};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::rc::Rc;
use warmline::inquiry::{Message, Wire};
use warmline::leads::history::{EXAMPLE_LEADS, Gather, Gathered, Past, Wanted, bands_of, example, judge, teach};
use warmline::leads::wire::{Ask, Say, Shown};
use warmline::leads::{Export, Kept, Order, Setup, Stretch, cells_at, look};
use warmline::learn::Ranked;
use warmline::score::{Card, Points};
use warmline::table::{Encoding, sniff};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

/// Bytes that are read at a time, at most.
const PIECE: u32 = 1 << 22;
/// Progress is told no more often, in milliseconds.
const PROGRESS_MS: f64 = 100.0;
/// The letters of a cell that are shown.
const LETTERS: usize = 80;
/// The rows that are handed out at once.
const MOST_ROWS: usize = 500;

fn main() -> Result<(), JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = Rc::new(Desk { scope: scope.clone(), state: RefCell::default(), second: RefCell::default() });
    say(&scope, 0.0, &Say::Ready, None)?;
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        desk.hear(&event.data().unchecked_into());
    });
    scope.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
    Ok(())
}

/// What the worker is about.
struct Desk {
    scope: DedicatedWorkerGlobalScope,
    state: RefCell<State>,
    /// Who scores the other half of a large file, as long as one is at hand.
    second: RefCell<Option<Rc<Second>>>,
}

#[derive(Default)]
struct State {
    /// Counts what was begun: work that is not of the newest number ends.
    turn: u32,
    /// The file as it was handed over.
    file: Option<Blob>,
    scored: Option<Rc<Scored>>,
    /// The rows in the order that was asked for; none for the order of the file.
    rows: Option<Vec<u32>>,
}

/// A file with its scores.
struct Scored {
    /// The file in UTF-8.
    text: Blob,
    card: Rc<Card>,
    setup: Setup,
    kept: Kept,
}

impl Desk {
    fn hear(self: &Rc<Self>, message: &Array) {
        let ticket = message.get(0).as_f64().unwrap_or_default();
        let Some(ask) = read(message).read::<Ask>() else { return };
        let turn = {
            let mut state = self.state.borrow_mut();
            if let Ok(file) = message.get(1).dyn_into::<Blob>() {
                *state = State { turn: state.turn, file: Some(file), ..State::default() };
            }
            // Rows are shown and lines are weighed while other work goes on.
            if !matches!(ask, Ask::Rows { .. } | Ask::Weigh { .. }) {
                state.turn += 1;
            }
            state.turn
        };
        let own = Rc::clone(self);
        spawn_local(async move {
            let (told, blob) = match own.answer(ticket, turn, ask).await {
                Ok(told) => told,
                Err(End::Newer) => (Say::Cancelled, None),
                Err(End::Unreadable) => (Say::Unreadable, None),
            };
            let _sent = say(&own.scope, ticket, &told, blob.as_ref());
        });
    }

    async fn answer(&self, ticket: f64, turn: u32, ask: Ask) -> Result<(Say, Option<Blob>), End> {
        let told = match ask {
            Ask::Look { card, known } => {
                let file = self.file()?;
                // It is ready by the time that people have looked.
                self.second(&file);
                let is_whole = file.size() <= sniff::SAMPLE as f64;
                let sample = bytes(&piece(&file, 0.0, sniff::SAMPLE as f64)?).await?;
                let was = known.encoding.unwrap_or_else(|| sniff::encoding(&sample).value);
                let sample = match decoder(was)? {
                    Some(decoder) => decoded(&decoder, &sample, is_whole)?.into_bytes(),
                    None => sample,
                };
                Say::Looked { looked: look(&sample, is_whole, was, &card, &known) }
            }
            Ask::Score { card, setup } => self.score(ticket, turn, card, setup).await?,
            Ask::Sort { order } => {
                let mut state = self.state.borrow_mut();
                let scored = state.scored.clone().ok_or(End::Newer)?;
                state.rows = (order != Order::default()).then(|| order.rows(&scored.kept));
                Say::Sorted { rows: state.rows.as_ref().map_or(scored.kept.marks().len(), Vec::len) }
            }
            Ask::Rows { from, count } => Say::Rows { from, rows: self.rows(from, count.min(MOST_ROWS)).await? },
            Ask::Export => {
                let blob = self.export(ticket, turn).await?;
                return Ok((Say::Exported, Some(blob)));
            }
            Ask::Cancel => Say::Cancelled,
            Ask::Rest { card, setup, columns } => self.rest(ticket, turn, &card, &setup, columns).await?,
            Ask::Judge { card, past } => {
                let gathered = self.gather(ticket, turn, &card, &past, &[]).await?;
                Say::Judged { judged: judge(&card, &gathered).map(Rc::new).map_err(|_| End::Unreadable)? }
            }
            Ask::Example { card, as_of } => {
                let file: Blob = blob(example(&card, as_of, EXAMPLE_LEADS, 1).as_bytes())?.unchecked_into();
                let mut state = self.state.borrow_mut();
                *state = State { turn: state.turn, file: Some(file.clone()), ..State::default() };
                return Ok((Say::Made, Some(file)));
            }
            Ask::Weigh { steps, line, economics } => {
                Say::Weighed { bands: bands_of(&Ranked::of_steps(steps), line, &economics) }
            }
            Ask::Learn { card, past, columns, economics, name } => {
                let gathered = self.gather(ticket, turn, &card, &past, &columns).await?;
                Say::Taught { taught: teach(&card, &past, &columns, gathered, &economics, &name).map(Rc::new) }
            }
        };
        Ok((told, None))
    }

    fn is_newest(&self, turn: u32) -> Result<(), End> {
        if self.state.borrow().turn == turn { Ok(()) } else { Err(End::Newer) }
    }

    /// Keeps a file with its scores, in its own order.
    fn keep(&self, scored: Scored) {
        let mut state = self.state.borrow_mut();
        state.scored = Some(Rc::new(scored));
        state.rows = None;
    }

    /// Leads whose end is known, with the columns that are to be learned from.
    async fn gather(
        &self,
        ticket: f64,
        turn: u32,
        card: &Card,
        past: &Past,
        columns: &[Wanted],
    ) -> Result<Gathered, End> {
        let file = self.file()?;
        let mut gather = Gather::new(card, past, columns);
        let mut going = self.going(ticket, turn, file.size());
        let mut take = |piece: &[u8], bytes: f64| {
            gather.push(piece);
            going.on(bytes, gather.rows(), None)
        };
        read_file(&file, past.setup.dialect.encoding, true, &mut take).await?;
        Ok(gather.finish())
    }

    fn file(&self) -> Result<Blob, End> {
        self.state.borrow().file.clone().ok_or(End::Unreadable)
    }

    fn going(&self, ticket: f64, turn: u32, all: f64) -> Going<'_> {
        let began = now();
        Going { desk: self, ticket, turn, all, began, told: began, done: 0.0 }
    }

    async fn rows(&self, from: usize, count: usize) -> Result<Vec<Shown>, End> {
        let (scored, wanted) = {
            let state = self.state.borrow();
            let scored = state.scored.clone().ok_or(End::Newer)?;
            let wanted: Vec<usize> = match &state.rows {
                Some(rows) => rows.iter().skip(from).take(count).map(|row| *row as usize).collect(),
                None => (from..scored.kept.marks().len()).take(count).collect(),
            };
            (scored, wanted)
        };
        let places: Vec<(usize, Stretch, usize)> = wanted
            .iter()
            .filter_map(|row| scored.kept.stretch(*row).map(|(stretch, place)| (*row, stretch, place)))
            .collect();
        // Rows side by side stand in one stretch, which is read once; all are asked for before the first has come.
        let mut stretches: BTreeMap<u64, Promise> = BTreeMap::new();
        for (_, stretch, _) in &places {
            if let Entry::Vacant(place) = stretches.entry(stretch.from) {
                place.insert(piece(&scored.text, stretch.from as f64, stretch.to as f64)?);
            }
        }
        let mut texts: BTreeMap<u64, Vec<u8>> = BTreeMap::new();
        for (from, promise) in stretches {
            texts.insert(from, bytes(&promise).await?);
        }
        let shown = places.into_iter().filter_map(|(row, stretch, place)| {
            let mark = scored.kept.marks().get(row)?;
            let text = texts.get(&stretch.from)?;
            let (number, cells) = cells_at(text, &stretch, &scored.setup.dialect, place, LETTERS)?;
            let score = mark.thousandths().map(|score| Points::from_thousandths(score.into()).number());
            Some(Shown { number, score, band: mark.band(), route: mark.route(), cells })
        });
        Ok(shown.collect())
    }

    async fn export(&self, ticket: f64, turn: u32) -> Result<Blob, End> {
        let scored = self.state.borrow().scored.clone().ok_or(End::Newer)?;
        let (parts, mut out) = (Array::new(), Vec::new());
        let mut export = Export::new(&scored.card, &scored.setup.dialect, &scored.kept, &mut out);
        let mut going = self.going(ticket, turn, scored.text.size());
        let mut take = |piece: &[u8], bytes: f64| {
            export.push(piece, &scored.kept, &mut out);
            parts.push(&blob(&out)?);
            out.clear();
            going.on(bytes, 0, None)
        };
        read_file(&scored.text, Encoding::Utf8, true, &mut take).await?;
        export.finish(&scored.kept, &mut out);
        parts.push(&blob(&out)?);
        Ok(Blob::new_with_blob_sequence(&parts)?)
    }
}

/// How far a file is.
struct Going<'d> {
    desk: &'d Desk,
    ticket: f64,
    turn: u32,
    all: f64,
    began: f64,
    told: f64,
    done: f64,
}

impl Going<'_> {
    /// So many bytes more are done; the page hears of it now and then, with what is done in the worker beside this one.
    ///
    /// # Errors
    /// Something newer was asked for.
    fn on(&mut self, bytes: f64, rows: u64, beside: Option<&Asked>) -> Result<(), End> {
        self.desk.is_newest(self.turn)?;
        self.done += bytes;
        let (told, all) = (now(), self.all as u64);
        if told - self.told >= PROGRESS_MS {
            self.told = told;
            let (more, rows_more) = beside.map_or((0.0, 0), Asked::done);
            let elapsed = told - self.began;
            let going = Say::Going { bytes: (self.done + more) as u64, all, rows: rows + rows_more, elapsed };
            say(&self.desk.scope, self.ticket, &going, None)?;
        }
        Ok(())
    }
}

/// Takes a piece, and how many bytes it has in the file.
type Take<'t> = dyn FnMut(&[u8], f64) -> Result<(), End> + 't;

/// Reads a file to its end and hands its pieces on as UTF-8, each with the number of bytes that it has in the file. Gives
/// the file itself or, unless it is to be let go, what was decoded once: a file of its own, which the browser may put away.
async fn read_file(file: &Blob, encoding: Encoding, let_go: bool, take: &mut Take<'_>) -> Result<Blob, End> {
    let mut pieces = Pieces::new(file, PIECE);
    let Some(decoder) = decoder(encoding)? else {
        while let Some(piece) = pieces.next().await? {
            take(piece, piece.len() as f64)?;
        }
        return Ok(file.clone());
    };
    let parts = Array::new();
    let mut hand_on = |text: &str, bytes: f64| {
        if !let_go {
            parts.push(&blob(text.as_bytes())?);
        }
        take(text.as_bytes(), bytes)
    };
    while let Some(piece) = pieces.next().await? {
        hand_on(&decoded(&decoder, piece, false)?, piece.len() as f64)?;
    }
    hand_on(&decoded(&decoder, &[], true)?, 0.0)?;
    Ok(if let_go { file.clone() } else { Blob::new_with_blob_sequence(&parts)? })
}

/// Bytes as a part of a file.
fn blob(bytes: &[u8]) -> Result<JsValue, JsValue> {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).map(JsValue::from)
}

/// Bytes of this program's memory.
fn memory() -> u64 {
    let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    memory.buffer().unchecked_into::<js_sys::ArrayBuffer>().byte_length().into()
}

fn say(scope: &DedicatedWorkerGlobalScope, ticket: f64, told: &Say, blob: Option<&Blob>) -> Result<(), JsValue> {
    let (message, numbers) = written(ticket, told, blob);
    scope.post_message_with_transfer(&message, &Array::of1(&numbers.buffer()))
}

/// A message, and of it the numbers, which are handed over.
fn written(ticket: f64, told: &impl Wire, blob: Option<&Blob>) -> (Array, Float64Array) {
    let out = Message::of(told);
    let numbers = Float64Array::from(out.numbers.as_slice());
    let message = Array::of3(&ticket.into(), &blob.into(), &numbers);
    for text in &out.texts {
        message.push(&JsString::from(text.as_str()));
    }
    (message, numbers)
}
