//! The runs of text that nearly every plan has, each as one byte that compact JSON in UTF-8 never contains: the
//! controls below 0x20, which JSON escapes, the bytes that UTF-8 leaves unused, and those that it only has inside of a
//! letter, at a place where a letter begins.

/// The dictionary of `p1`. Words may be added, none may change: every link ever shared is read by it.
const WORDS: [(u8, &[u8]); 81] = [
    (0x00, br#"{"version":1,"goal":{"customers":"#),
    (0x01, br#"{"version":1,"goal":{"revenue":"#),
    (0x02, br#"{"version":1,"name":""#),
    (0x03, br#"{"version":1,"currency":""#),
    (0x04, br#"","currency":""#),
    (0x05, br#"","goal":{"customers":"#),
    (0x06, br#"","goal":{"revenue":"#),
    (0x07, br#"},"customerValue":"#),
    (0x08, br#","grossMargin":"#),
    (0x09, br#","periodMonths":"#),
    (0x0A, br#","stages":[{"id":""#),
    (0x0B, br#"","name":""#),
    (0x0C, br#"","toNext":{"rate":"#),
    (0x0D, br#"","toNext":{"converted":"#),
    (0x0E, br#","entered":"#),
    (0x0F, br#"","toNext":{"low":"#),
    (0x10, br#","likely":"#),
    (0x11, br#","high":"#),
    (0x12, br#"},"costPerEntry":"#),
    (0x13, br#"","costPerEntry":"#),
    (0x14, br#","lagDays":"#),
    (0x15, br#"},{"id":""#),
    (0x16, br#"customer","name":"Customer"#),
    (0x17, br#"],"fixedCosts":[{"name":""#),
    (0x18, br#"","amount":"#),
    (0x19, br#","share":"#),
    (0x1A, br#"},{"name":""#),
    (0x1B, br#"],"cold":{"stage":""#),
    (0x1C, br#"","model":{"kind":"count","leads":"#),
    (0x1D, br#"","model":{"kind":"share","share":"#),
    (0x1E, br#"","model":{"kind":"shelfLife","days":"#),
    (0x1F, br#"","model":{"kind":"halfLife","days":"#),
    (0xC0, br#"","model":{"kind":"capacity","reps":"#),
    (0xC1, br#","leadsPerRepPerDay":"#),
    (0xF5, br#","shelfLifeDays":"#),
    (0xF6, br#","followUp":{"kind":"fixed","days":"#),
    (0xF7, br#","followUp":{"kind":"exponential","meanDays":"#),
    (0xF8, br#","followUp":{"kind":"lognormal","medianDays":"#),
    (0xF9, br#","p90Days":"#),
    (0xFA, br#","followUp":{"kind":"observed","days":["#),
    (0xFB, br#"},"recycle":{"share":"#),
    (0xFC, br#","toStage":""#),
    (0xFD, br#"","conversionFactor":"#),
    (0xFE, br#","costPerLead":"#),
    (0xFF, br#"},"lagDays":"#),
    // From here on bytes that no link had when the words above were all: where a letter begins, they were no text.
    (0x80, br#","source":""#),
    (0x81, br#","prior":{"mean":"#),
    (0x82, br#","sampleSize":"#),
    (0x83, br#","history":[["#),
    (0x84, b"],["),
    (0x85, br#","costRange":{"low":"#),
    (0x86, br#","lagP90Days":"#),
    (0x87, br#"},"lagP90Days":"#),
    (0x88, br#","belief":{"rho":"#),
    (0x89, br#","belief":{"confidence":"#),
    (0x8A, br#","belief":{"volume":{"low":"#),
    (0x8B, br#","belief":{"customerValue":{"low":"#),
    (0x8C, br#","belief":{"#),
    (0x8D, br#","confidence":"#),
    (0x8E, br#","volume":{"low":"#),
    (0x8F, br#","customerValue":{"low":"#),
    (0x90, br#","runs":"#),
    (0x91, br#","seed":"#),
    (0x92, br#","outlook":{"start":""#),
    (0x93, br#","outlook":{"#),
    (0x94, br#""intakeMonths":"#),
    (0x95, br#""seasonality":["#),
    (0x96, br#""rampUpMonths":"#),
    (0x97, br#""revenue":"monthly""#),
    (0x98, br#""churnPerMonth":"#),
    (0x99, br#""discountPerYear":"#),
    (0x9A, br#""horizonMonths":"#),
    (0x9B, br#","channels":[{"id":""#),
    (0x9C, br#"","stage":""#),
    (0x9D, br#"","costPerLead":"#),
    (0x9E, br#","fixedCost":"#),
    (0x9F, br#","most":"#),
    (0xA0, br#","response":"saturating""#),
    (0xA1, br#","steps":[{"stage":""#),
    (0xA2, br#"},{"stage":""#),
    (0xA3, br#"}]},{"id":""#),
];

/// The document with its frequent runs as single bytes, the longest run first.
pub(super) fn shorten(document: &[u8]) -> Vec<u8> {
    let mut short = Vec::with_capacity(document.len());
    let mut rest = document;
    while let Some((first, after)) = rest.split_first() {
        let found = WORDS.iter().filter(|(_, word)| rest.starts_with(word)).max_by_key(|(_, word)| word.len());
        let (byte, next) = match found {
            Some((code, word)) => (*code, rest.get(word.len()..).unwrap_or_default()),
            None => (*first, after),
        };
        short.push(byte);
        rest = next;
    }
    short
}

/// The document again; none where it would be longer than `max` bytes.
pub(super) fn expand(short: &[u8], max: usize) -> Option<Vec<u8>> {
    let mut document = Vec::with_capacity(short.len());
    // Bytes that the letter under way still has.
    let mut rest = 0;
    for byte in short {
        match WORDS.iter().find(|(code, _)| code == byte) {
            Some((_, word)) if rest == 0 => document.extend_from_slice(word),
            _ => {
                document.push(*byte);
                rest = if rest > 0 { rest - 1 } else { byte.leading_ones().saturating_sub(1) };
            }
        }
        if document.len() > max {
            return None;
        }
    }
    Some(document)
}

#[cfg(test)]
mod tests {
    use super::{WORDS, expand, shorten};

    #[test]
    fn codes_are_bytes_that_compact_json_never_has() {
        for (place, (code, word)) in WORDS.iter().enumerate() {
            assert!(*code < 0x20 || matches!(*code, 0x80..=0xBF | 0xC0 | 0xC1 | 0xF5..=0xFF), "{code}");
            assert!(word.iter().all(|byte| (0x20..0x80).contains(byte)));
            assert!(WORDS.iter().skip(place + 1).all(|(other, text)| other != code && text != word), "{code}");
        }
    }

    #[test]
    fn every_word_comes_back() {
        for (code, word) in WORDS {
            assert_eq!(shorten(word), [code]);
            assert_eq!(expand(&[code], 100).as_deref(), Some(word));
        }
        assert_eq!(expand(&[0; 4], 100), None);
    }

    #[test]
    fn letters_of_every_length_stand_beside_words() {
        for letter in ["a", "é", "리", "👩", "\u{80}", "\u{bf}", "\u{fff}", "\u{10ffff}"] {
            for (code, word) in WORDS {
                let document = [letter.as_bytes(), word, letter.as_bytes(), letter.as_bytes(), word].concat();
                let short = shorten(&document);
                assert_eq!(short, [letter.as_bytes(), &[code], letter.as_bytes(), letter.as_bytes(), &[code]].concat());
                assert_eq!(expand(&short, 1000), Some(document));
            }
        }
    }
}
