//! The worker of files: it looks at a file of leads, scores it, and keeps what is needed to show and to save it.
//!
//! It is asked by `[ticket, blob, numbers, ...texts]` and says the same; numbers and texts are a message of
//! `warmline::leads::wire`, the blob is a file on its way in or out, or `null`. It reads pieces of the file while it
//! works at the piece before, holds none of them for longer, and hears a newer question between two pieces.

use js_sys::{Array, Float64Array, Function, JsString, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::rc::Rc;
use warmline::inquiry::{Message, Wire};
use warmline::leads::history::{EXAMPLE_LEADS, Gather, Gathered, Past, Wanted, bands_of, example, judge, teach};
use warmline::leads::wire::{Ask, Say, Shown};
use warmline::leads::{Export, Kept, Order, Setup, Stretch, Task, cells_at, look};
use warmline::learn::Ranked;
use warmline::score::{Card, Points};
use warmline::table::{Encoding, sniff};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent, TextDecodeOptions, TextDecoder};

/// Bytes that are read at a time.
const PIECE: f64 = (1 << 22) as f64;
/// Pieces that are on their way while one is worked at.
const AHEAD: usize = 1;
/// Progress is told no more often, in milliseconds.
const PROGRESS_MS: f64 = 100.0;
/// The letters of a cell that are shown.
const LETTERS: usize = 80;
/// The rows that are handed out at once.
const MOST_ROWS: usize = 500;

fn main() -> Result<(), JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = Rc::new(Desk { scope: scope.clone(), state: RefCell::default() });
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

/// Why something came to no end.
enum End {
    /// Something newer was asked for.
    Newer,
    /// The browser could not read the file.
    Unreadable,
}

impl From<JsValue> for End {
    fn from(_: JsValue) -> Self {
        Self::Unreadable
    }
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

    async fn score(&self, ticket: f64, turn: u32, card: Rc<Card>, setup: Setup) -> Result<Say, End> {
        let (began, all) = (now(), self.file()?.size());
        let is_plain = setup.dialect.encoding == Encoding::Utf8;
        let mut task = Task::new(&card, &setup);
        let mut first = true;
        let text = self
            .read(ticket, turn, setup.dialect.encoding, is_plain, &mut |piece| {
                task.push(piece);
                if std::mem::take(&mut first) && is_plain {
                    task.expect(all as u64);
                }
                task.rows() as u64
            })
            .await?;
        let (done, kept) = task.finish();
        let scored = Scored { text, card, setup, kept };
        let mut state = self.state.borrow_mut();
        state.scored = Some(Rc::new(scored));
        state.rows = None;
        Ok(Say::Scored { done, elapsed: now() - began, memory: memory() })
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
        let mut gather = Gather::new(card, past, columns);
        let mut take = |piece: &[u8]| {
            gather.push(piece);
            gather.rows()
        };
        self.read(ticket, turn, past.setup.dialect.encoding, true, &mut take).await?;
        Ok(gather.finish())
    }

    fn file(&self) -> Result<Blob, End> {
        self.state.borrow().file.clone().ok_or(End::Unreadable)
    }

    /// Reads the file to its end, hands its pieces on as UTF-8 and tells how far it is; `take` gives the rows so far.
    /// Gives the file itself or, unless it is to be let go, what was decoded once: a file of its own, which the browser
    /// may put away.
    async fn read(
        &self,
        ticket: f64,
        turn: u32,
        encoding: Encoding,
        let_go: bool,
        take: &mut dyn FnMut(&[u8]) -> u64,
    ) -> Result<Blob, End> {
        let file = self.file()?;
        let (began, all) = (now(), file.size());
        let decoder = decoder(encoding)?;
        let parts = Array::new();
        let keep = |text: &str| -> Result<(), JsValue> {
            if !let_go {
                parts.push(&blob(text.as_bytes())?);
            }
            Ok(())
        };
        let (mut pieces, mut told, mut done) = (Pieces::new(&file), began, 0.0);
        while let Some(piece) = pieces.next().await? {
            self.is_newest(turn)?;
            done += piece.len() as f64;
            let rows = if let Some(decoder) = &decoder {
                let text = decoded(decoder, piece, false)?;
                keep(&text)?;
                take(text.as_bytes())
            } else {
                take(piece)
            };
            if now() - told >= PROGRESS_MS {
                told = now();
                let going = Say::Going { bytes: done as u64, all: all as u64, rows, elapsed: told - began };
                say(&self.scope, ticket, &going, None)?;
            }
        }
        let Some(decoder) = &decoder else { return Ok(file) };
        let rest = decoded(decoder, &[], true)?;
        keep(&rest)?;
        take(rest.as_bytes());
        Ok(if let_go { file } else { Blob::new_with_blob_sequence(&parts)? })
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
        let (began, all) = (now(), scored.text.size());
        let (parts, mut out) = (Array::new(), Vec::new());
        let mut export = Export::new(&scored.card, &scored.setup.dialect, &scored.kept, &mut out);
        let (mut pieces, mut told, mut done) = (Pieces::new(&scored.text), began, 0.0);
        while let Some(piece) = pieces.next().await? {
            self.is_newest(turn)?;
            done += piece.len() as f64;
            export.push(piece, &scored.kept, &mut out);
            parts.push(&blob(&out)?);
            out.clear();
            if now() - told >= PROGRESS_MS {
                told = now();
                let going = Say::Going { bytes: done as u64, all: all as u64, rows: 0, elapsed: told - began };
                say(&self.scope, ticket, &going, None)?;
            }
        }
        export.finish(&scored.kept, &mut out);
        parts.push(&blob(&out)?);
        Ok(Blob::new_with_blob_sequence(&parts)?)
    }
}

/// A file piece by piece, the next ones on their way.
struct Pieces<'f> {
    file: &'f Blob,
    asked: f64,
    coming: std::collections::VecDeque<Promise>,
    /// The one piece that is in this program's memory.
    piece: Vec<u8>,
}

impl<'f> Pieces<'f> {
    fn new(file: &'f Blob) -> Self {
        Self { file, asked: 0.0, coming: std::collections::VecDeque::new(), piece: Vec::new() }
    }

    async fn next(&mut self) -> Result<Option<&[u8]>, End> {
        while self.coming.len() <= AHEAD && self.asked < self.file.size() {
            self.coming.push_back(fetched(self.file, self.asked, self.asked + PIECE)?);
            self.asked += PIECE;
        }
        let Some(next) = self.coming.pop_front() else { return Ok(None) };
        let buffer = Uint8Array::new(&JsFuture::from(next).await?);
        self.piece.resize(buffer.length() as usize, 0);
        buffer.copy_to(&mut self.piece);
        Ok(Some(&self.piece))
    }
}

/// Asks the start of this program, static/leads.js, for a part of a file: it has another worker fetch it.
fn fetched(file: &Blob, from: f64, to: f64) -> Result<Promise, JsValue> {
    let fetch = Reflect::get(&js_sys::global(), &"fetchPiece".into())?.dyn_into::<Function>()?;
    fetch.call3(&JsValue::UNDEFINED, file, &from.into(), &to.min(file.size()).into())?.dyn_into()
}

/// Asks for a part of a file, here.
fn piece(file: &Blob, from: f64, to: f64) -> Result<Promise, JsValue> {
    Ok(file.slice_with_f64_and_f64(from, to.min(file.size()))?.array_buffer())
}

/// What was asked for.
async fn bytes(promise: &Promise) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(promise.clone()).await?).to_vec())
}

/// Bytes as a part of a file.
fn blob(bytes: &[u8]) -> Result<JsValue, JsValue> {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).map(JsValue::from)
}

/// The browser's decoder; none for what needs none.
fn decoder(encoding: Encoding) -> Result<Option<TextDecoder>, JsValue> {
    if encoding == Encoding::Utf8 { Ok(None) } else { TextDecoder::new_with_label(encoding.label()).map(Some) }
}

/// Bytes as text; letters that are cut wait for the next bytes, unless these are the `last`.
fn decoded(decoder: &TextDecoder, bytes: &[u8], last: bool) -> Result<String, JsValue> {
    let options = TextDecodeOptions::new();
    options.set_stream(!last);
    decoder.decode_with_u8_array_and_options(bytes, &options)
}

/// Milliseconds.
fn now() -> f64 {
    js_sys::Date::now()
}

/// Bytes of this program's memory.
fn memory() -> u64 {
    let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    memory.buffer().unchecked_into::<js_sys::ArrayBuffer>().byte_length().into()
}

fn say(scope: &DedicatedWorkerGlobalScope, ticket: f64, told: &Say, blob: Option<&Blob>) -> Result<(), JsValue> {
    let mut out = Message::default();
    told.put(&mut out);
    let numbers = Float64Array::from(out.numbers.as_slice());
    let message = Array::of3(&ticket.into(), &blob.into(), &numbers);
    for text in &out.texts {
        message.push(&JsString::from(text.as_str()));
    }
    scope.post_message_with_transfer(&message, &Array::of1(&numbers.buffer()))
}

/// Numbers and texts of a message.
fn read(message: &Array) -> Message {
    let numbers = message.get(2).dyn_into::<Float64Array>().map(|numbers| numbers.to_vec()).unwrap_or_default();
    let texts = (3..message.length()).filter_map(|index| message.get(index).as_string()).collect();
    Message { numbers, texts }
}
