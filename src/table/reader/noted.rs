//! The cells of the row that has begun. The places of earlier rows are written over, so that no row pays for room.

use crate::table::row::Span;

#[derive(Debug, Default, Clone)]
pub(super) struct Noted {
    room: Vec<Span>,
    used: usize,
}

impl Noted {
    pub(super) fn as_slice(&self) -> &[Span] {
        self.room.get(..self.used).unwrap_or_default()
    }

    pub(super) const fn clear(&mut self) {
        self.used = 0;
    }

    pub(super) fn push(&mut self, span: Span) {
        if let Some(place) = self.take(1).first_mut() {
            *place = span;
        }
    }

    /// Places for so many more cells.
    #[inline]
    pub(super) fn take(&mut self, count: usize) -> &mut [Span] {
        let from = self.used;
        self.used += count;
        if self.room.len() < self.used {
            self.grow();
        }
        self.room.get_mut(from..self.used).unwrap_or_default()
    }

    #[cold]
    fn grow(&mut self) {
        self.room.resize(self.used.next_power_of_two().max(64), Span::default());
    }

    /// Forgets the cells that end past `most`.
    pub(super) fn cut(&mut self, most: usize) {
        self.used = self.as_slice().partition_point(|span| span.end() <= most);
    }
}
