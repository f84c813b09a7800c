//! Files that are not of this app: bytes in an encoding that has to be guessed.

use crate::table::Encoding;
use crate::table::sniff::{SAMPLE, encoding};
use gloo::file::futures::read_as_bytes;
use web_sys::{File, HtmlInputElement, TextDecoder};

/// Why a file gives no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// More bytes than are read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// The file that was chosen; the same one may be chosen again after it was mended.
pub fn chosen(input: &HtmlInputElement) -> Option<File> {
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// The text of a file of at most `most` bytes, decoded as its first bytes say.
///
/// # Errors
/// Why there is none.
pub async fn text(file: File, most: u32) -> Result<String, Refused> {
    if file.size() > f64::from(most) {
        return Err(Refused::TooLarge);
    }
    let bytes = read_as_bytes(&gloo::file::File::from(file)).await.map_err(|_| Refused::Unreadable)?;
    let guess = encoding(bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default()).value;
    if guess == Encoding::Utf8 {
        return Ok(
            String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
        );
    }
    let decoder = TextDecoder::new_with_label(guess.label()).map_err(|_| Refused::Unreadable)?;
    decoder.decode_with_u8_array(&bytes).map_err(|_| Refused::Unreadable)
}
