//! A file of leads becomes scores: a large one in two halves at once, of which the second is scored in a worker beside this
//! one. Where the cut turns out to be within a row, or the other worker breaks, the file is read on here.

use super::second::{Asked, Second};
use super::{Desk, End, Scored, bytes, memory, now, piece, read_file};
use std::rc::Rc;
use warmline::leads::wire::{Ask, Say};
use warmline::leads::{Setup, Task};
use warmline::score::Card;
use warmline::table::{Encoding, sniff};
use web_sys::Blob;

/// A file is scored in two halves from so many bytes on: below it, one is quick enough.
const LARGE: f64 = (1 << 24) as f64;
/// The end of a line is looked for in so many bytes after the middle of the file.
const AROUND: f64 = (1 << 16) as f64;

impl Desk {
    /// Scores the file at hand.
    pub(crate) async fn score(&self, ticket: f64, turn: u32, card: Rc<Card>, setup: Setup) -> Result<Say, End> {
        let (began, file) = (now(), self.file()?);
        let encoding = setup.dialect.encoding;
        let is_plain = encoding == Encoding::Utf8;
        let mut task = Task::new(&card, &setup);
        let mut going = self.going(ticket, turn, file.size());
        let (mut cut, mut rest) = (0.0, None);
        if let Some((at, asked)) = self.halves(&file, &card, &setup).await? {
            let before = file.slice_with_f64_and_f64(0.0, at)?;
            let mut take = |piece: &[u8], bytes: f64| {
                push(&mut task, piece, file.size());
                going.on(bytes, task.rows() as u64, Some(&asked))
            };
            read_file(&before, encoding, true, &mut take).await?;
            cut = at;
            if task.is_between_rows() {
                rest = asked.answer().await;
            }
            self.is_newest(turn)?;
        }
        let (text, memory, (done, kept)) = match rest {
            Some(Say::Rest { rest, memory }) if task.takes(&rest) => (file, memory, task.joined(rest)),
            _ => {
                let left = if cut > 0.0 { file.slice_with_f64_and_f64(cut, file.size())? } else { file.clone() };
                let mut take = |piece: &[u8], bytes: f64| {
                    push(&mut task, piece, if is_plain { file.size() } else { 0.0 });
                    going.on(bytes, task.rows() as u64, None)
                };
                let text = read_file(&left, encoding, is_plain, &mut take).await?;
                (if is_plain { file } else { text }, 0, task.finish())
            }
        };
        let memory = memory + super::memory();
        self.keep(Scored { text, card, setup, kept });
        Ok(Say::Scored { done, elapsed: now() - began, memory })
    }

    /// Scores what is the rest of a larger file.
    pub(crate) async fn rest(
        &self,
        ticket: f64,
        turn: u32,
        card: &Card,
        setup: &Setup,
        columns: usize,
    ) -> Result<Say, End> {
        let file = self.file()?;
        let mut task = Task::rest(card, setup, columns);
        let mut going = self.going(ticket, turn, file.size());
        let mut take = |piece: &[u8], bytes: f64| {
            push(&mut task, piece, file.size());
            going.on(bytes, task.rows() as u64, None)
        };
        read_file(&file, Encoding::Utf8, true, &mut take).await?;
        let (done, kept) = task.finish();
        Ok(Say::Rest { rest: warmline::leads::Rest { done, kept }, memory: memory() })
    }

    /// Has a worker for the other half at hand while the file is a large one.
    pub(crate) fn second(&self, file: &Blob) -> Option<Rc<Second>> {
        let mut second = self.second.borrow_mut();
        if file.size() < LARGE {
            *second = None;
        } else if second.is_none() {
            *second = Second::start().map(Rc::new);
        }
        second.clone()
    }

    /// Where the file is cut, and who scores what is after it.
    async fn halves(&self, file: &Blob, card: &Rc<Card>, setup: &Setup) -> Result<Option<(f64, Asked)>, End> {
        let Some(second) = self.second(file).filter(|_| setup.dialect.encoding == Encoding::Utf8) else {
            return Ok(None);
        };
        let middle = (file.size() / 2.0).floor();
        let (start, around) = (piece(file, 0.0, sniff::SAMPLE as f64)?, piece(file, middle, middle + AROUND)?);
        let (start, around) = (bytes(&start).await?, bytes(&around).await?);
        let mut first = Task::new(card, setup);
        first.push(&start);
        let end = around.iter().position(|byte| *byte == b'\n');
        Ok(first.columns().zip(end).and_then(|(columns, end)| {
            let cut = middle + end as f64 + 1.0;
            let after = file.slice_with_f64_and_f64(cut, file.size()).ok()?;
            let ask = Ask::Rest { card: Rc::clone(card), setup: setup.clone(), columns };
            Some((cut, second.ask(&after, &ask)?))
        }))
    }
}

/// Hands on a piece; after the first one there is room for the rows of a file of so many bytes.
fn push(task: &mut Task, piece: &[u8], bytes: f64) {
    let is_first = task.rows() == 0;
    task.push(piece);
    if is_first {
        task.expect(bytes as u64);
    }
}
