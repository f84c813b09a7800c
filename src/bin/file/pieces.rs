//! A file as it flows: the browser reads on while a piece is worked at, and fills the one buffer that goes to and fro with
//! what has come by then. Reading so costs half as much as asking for slices.

use super::{End, piece};
use js_sys::{ArrayBuffer, Promise, Reflect, Uint8Array};
use std::collections::VecDeque;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStreamByobReader, ReadableStreamReadResult};

/// Slices that are on their way while one is worked at.
const AHEAD: usize = 1;

/// A file piece by piece.
pub(crate) struct Pieces {
    way: Way,
    /// The one piece that is in this program's memory.
    piece: Vec<u8>,
}

enum Way {
    Stream {
        reader: ReadableStreamByobReader,
        buffer: ArrayBuffer,
    },
    /// For browsers whose files fill no buffer of others.
    Slices {
        file: Blob,
        size: f64,
        asked: f64,
        coming: VecDeque<Promise>,
    },
    /// It has ended, or failed.
    Over,
}

impl Pieces {
    /// The pieces of a file, of `size` bytes at most.
    pub(crate) fn new(file: &Blob, size: u32) -> Self {
        let way = stream(file).map_or_else(
            |_| Way::Slices { file: file.clone(), size: size.into(), asked: 0.0, coming: VecDeque::new() },
            |reader| Way::Stream { reader, buffer: ArrayBuffer::new(size) },
        );
        Self { way, piece: Vec::new() }
    }

    /// The next piece; none at the end.
    pub(crate) async fn next(&mut self) -> Result<Option<&[u8]>, End> {
        let next = match std::mem::replace(&mut self.way, Way::Over) {
            Way::Stream { reader, buffer } => {
                let asked = reader.read_with_array_buffer_view(&Uint8Array::new(&buffer));
                let found: ReadableStreamReadResult = JsFuture::from(asked).await?.unchecked_into();
                if found.get_done() != Some(false) {
                    return Ok(None);
                }
                let bytes: Uint8Array = found.get_value().unchecked_into();
                self.way = Way::Stream { reader, buffer: bytes.buffer().unchecked_into() };
                bytes
            }
            Way::Slices { file, size, mut asked, mut coming } => {
                while coming.len() <= AHEAD && asked < file.size() {
                    coming.push_back(piece(&file, asked, asked + size)?);
                    asked += size;
                }
                let Some(next) = coming.pop_front() else { return Ok(None) };
                let buffer = JsFuture::from(next).await?;
                self.way = Way::Slices { file, size, asked, coming };
                Uint8Array::new(&buffer)
            }
            Way::Over => return Ok(None),
        };
        self.piece.resize(next.length() as usize, 0);
        next.copy_to(&mut self.piece);
        Ok(Some(&self.piece))
    }
}

/// A file that is let go before its end is read no further.
impl Drop for Pieces {
    fn drop(&mut self) {
        if let Way::Stream { reader, .. } = &self.way {
            let _ended = reader.cancel();
        }
    }
}

fn stream(file: &Blob) -> Result<ReadableStreamByobReader, JsValue> {
    // Older browsers have no streams of files, or none that fill a buffer.
    if !Reflect::has(file, &"stream".into())? {
        return Err(JsValue::UNDEFINED);
    }
    ReadableStreamByobReader::new(&file.stream())
}
