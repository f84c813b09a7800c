//! What the two workers of files do alike: a file comes in piece by piece and as text, a message becomes what it says.

mod pieces;

use js_sys::{Array, Float64Array, Promise, Uint8Array};
pub(crate) use pieces::Pieces;
use warmline::inquiry::Message;
use warmline::table::Encoding;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, TextDecodeOptions, TextDecoder};

/// Why something came to no end.
pub(crate) enum End {
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

/// Asks for a part of a file.
pub(crate) fn piece(file: &Blob, from: f64, to: f64) -> Result<Promise, JsValue> {
    Ok(file.slice_with_f64_and_f64(from, to.min(file.size()))?.array_buffer())
}

/// What was asked for.
pub(crate) async fn bytes(promise: &Promise) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(promise.clone()).await?).to_vec())
}

/// The browser's decoder; none for what needs none.
pub(crate) fn decoder(encoding: Encoding) -> Result<Option<TextDecoder>, JsValue> {
    if encoding == Encoding::Utf8 { Ok(None) } else { TextDecoder::new_with_label(encoding.label()).map(Some) }
}

/// Bytes as text; letters that are cut wait for the next bytes, unless these are the `last`.
pub(crate) fn decoded(decoder: &TextDecoder, bytes: &[u8], last: bool) -> Result<String, JsValue> {
    let options = TextDecodeOptions::new();
    options.set_stream(!last);
    decoder.decode_with_u8_array_and_options(bytes, &options)
}

/// Milliseconds.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// Numbers and texts of a message.
pub(crate) fn read(message: &Array) -> Message {
    let numbers = message.get(2).dyn_into::<Float64Array>().map(|numbers| numbers.to_vec()).unwrap_or_default();
    let texts = (3..message.length()).filter_map(|index| message.get(index).as_string()).collect();
    Message { numbers, texts }
}
