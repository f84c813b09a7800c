//! Names of leads as numbers, by sorting: the numbers do not depend on the order of the rows, and no file makes it slow.

/// Bytes of all names together that are kept at most.
const MOST_BYTES: usize = 64 << 20;

/// Names as they come, one after the other in one text.
#[derive(Debug, Default)]
pub(super) struct Pile {
    text: String,
    spans: Vec<Span>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: u32,
    length: u16,
}

impl Span {
    fn of(self, text: &str) -> &str {
        let start = self.start as usize;
        text.get(start..start + usize::from(self.length)).unwrap_or("")
    }
}

/// Different names, in the order of their digests.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Names {
    text: String,
    spans: Vec<Span>,
}

impl Names {
    /// The name with a number.
    pub(super) fn get(&self, number: u32) -> &str {
        self.spans.get(number as usize).map_or("", |span| span.of(&self.text))
    }

    fn push(&mut self, name: &str) {
        self.spans.push(Span { start: self.text.len() as u32, length: name.len() as u16 });
        self.text.push_str(name);
    }
}

impl Pile {
    /// Takes a name of up to 65,535 bytes; none where there is no room left.
    pub(super) fn push(&mut self, name: &str) -> Option<()> {
        // Files are often sorted by lead.
        if let Some(last) = self.spans.last().copied()
            && last.of(&self.text) == name
        {
            self.spans.push(last);
            return Some(());
        }
        let length = u16::try_from(name.len()).ok()?;
        if self.text.len() + name.len() > MOST_BYTES {
            return None;
        }
        self.spans.push(Span { start: self.text.len() as u32, length });
        self.text.push_str(name);
        Some(())
    }

    /// The different names, and the number of each that was pushed. They are sorted by a digest, which takes a tenth of
    /// the time, and by themselves where digests are equal.
    pub(super) fn sorted(&self) -> (Names, Vec<u32>) {
        let name = |at: u32| self.spans.get(at as usize).map_or("", |span| span.of(&self.text));
        let mut order: Vec<(u64, u32)> = (0..self.spans.len() as u32).map(|at| (digest(name(at)), at)).collect();
        order.sort_unstable();
        for same in order.chunk_by_mut(|one, other| one.0 == other.0) {
            same.sort_unstable_by(|one, other| name(one.1).cmp(name(other.1)));
        }
        let mut names = Names::default();
        let mut numbers = vec![0; order.len()];
        let mut last = None;
        for (_, at) in order {
            let name = name(at);
            if last != Some(name) {
                names.push(name);
                last = Some(name);
            }
            if let Some(number) = numbers.get_mut(at as usize) {
                *number = names.spans.len() as u32 - 1;
            }
        }
        (names, numbers)
    }
}

/// A number that different names rarely share (FNV-1a).
fn digest(name: &str) -> u64 {
    name.bytes().fold(0xCBF2_9CE4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_do_not_depend_on_the_order() {
        let numbers = |list: &[&str]| {
            let mut pile = Pile::default();
            for name in list {
                pile.push(name).expect("room");
            }
            let (names, numbers) = pile.sorted();
            (names.clone(), numbers.iter().map(|number| names.get(*number).to_owned()).collect::<Vec<_>>())
        };
        let list = ["bob", "ann", "ann", "김", "bob", "cat"];
        let (names, back) = numbers(&list);
        assert_eq!((names.spans.len(), back), (4, list.map(str::to_owned).to_vec()));
        assert_eq!(numbers(&["김", "cat", "ann", "bob"]).0, names);
    }
}
