//! Names of leads as numbers, by sorting: no table to flood, and the numbers do not depend on the order of the rows.

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

/// Different names, sorted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Names {
    text: String,
    spans: Vec<Span>,
}

impl Names {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

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

    /// The different names, and the number of each that was pushed.
    pub(super) fn sorted(&self) -> (Names, Vec<u32>) {
        let mut order: Vec<u32> = (0..self.spans.len() as u32).collect();
        let name = |at: u32| self.spans.get(at as usize).map_or("", |span| span.of(&self.text));
        order.sort_unstable_by(|one, other| name(*one).cmp(name(*other)));
        let mut names = Names::default();
        let mut numbers = vec![0; order.len()];
        let mut last = None;
        for at in order {
            let name = name(at);
            if last != Some(name) {
                names.push(name);
                last = Some(name);
            }
            if let Some(number) = numbers.get_mut(at as usize) {
                *number = names.len() as u32 - 1;
            }
        }
        (names, numbers)
    }
}
