//! Files in one archive, stored as they are: what spreadsheets want around their parts (PKWARE's APPNOTE, 4.3).

/// An archive in the making.
#[derive(Default)]
pub(super) struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    files: u16,
}

/// Version 2.0; names in UTF-8 (bit 11); stored; no time, the first day that can be written, so that the same files
/// give the same bytes.
const HEAD: [u8; 10] = [20, 0, 0, 8, 0, 0, 0, 0, 33, 0];

impl Zip {
    /// Adds a file. Sizes and places are below 4 GB by far.
    pub(super) fn add(&mut self, name: &str, content: &[u8]) {
        let (place, size) = (self.bytes.len() as u32, (content.len() as u32).to_le_bytes());
        let sum = checksum(content).to_le_bytes();
        let lengths = [(name.len() as u16).to_le_bytes(), [0, 0]].concat();
        let shared = [&HEAD[..], &sum, &size, &size, &lengths].concat();
        self.bytes.extend([&b"PK\x03\x04"[..], &shared, name.as_bytes(), content].concat());
        // No comment, first disk, no attributes.
        let rest = [[0; 10].as_slice(), &place.to_le_bytes()].concat();
        self.directory.extend([&b"PK\x01\x02\x14\x00"[..], &shared, &rest, name.as_bytes()].concat());
        self.files += 1;
    }

    /// The archive.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let (place, size) = ((self.bytes.len() as u32).to_le_bytes(), (self.directory.len() as u32).to_le_bytes());
        let count = self.files.to_le_bytes();
        self.bytes.append(&mut self.directory);
        self.bytes.extend([&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &place, &[0, 0]].concat());
        self.bytes
    }
}

/// CRC-32 as in ISO 3309.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    };
    !bytes.iter().fold(!0, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_of_the_standard() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }
}
