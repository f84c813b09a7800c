//! States one behind another, shared between all copies of the list: what the page does with a history (a copy at each
//! change) costs the same whether it is long or short.

use super::Weigh;
use std::rc::Rc;

/// The newest state first. It knows how many there are and what they weigh.
#[derive(Debug)]
pub(super) struct Steps<T>(Option<Rc<Node<T>>>);

#[derive(Debug)]
struct Node<T> {
    state: T,
    older: Steps<T>,
    count: usize,
    weight: usize,
}

impl<T> Steps<T> {
    /// None yet.
    pub(super) const fn new() -> Self {
        Self(None)
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.as_ref().map_or(0, |node| node.count)
    }

    /// The bytes of all of them.
    fn weight(&self) -> usize {
        self.0.as_ref().map_or(0, |node| node.weight)
    }

    fn iter(&self) -> impl Iterator<Item = &Rc<Node<T>>> {
        std::iter::successors(self.0.as_ref(), |node| node.older.0.as_ref())
    }
}

impl<T: Clone + Weigh> Steps<T> {
    /// With one more.
    pub(super) fn push(self, state: T) -> Self {
        let (count, weight) = (self.count() + 1, self.weight().saturating_add(state.weight()));
        Self(Some(Rc::new(Node { state, older: self, count, weight })))
    }

    /// The newest, and the others.
    pub(super) fn pop(&self) -> Option<(T, Self)> {
        self.0.as_ref().map(|node| (node.state.clone(), node.older.clone()))
    }

    /// At most so many, of at most so many bytes, and at least the newest. Where they are more, an eighth beyond that
    /// goes too, so that this is not to be done at every step.
    pub(super) fn within(self, most: usize, bytes: usize) -> Self {
        if self.count() <= most && self.weight() <= bytes {
            return self;
        }
        let (most, bytes) = (most - most / 8, bytes - bytes / 8);
        let all = self.weight();
        let fits = |(place, node): &(usize, &Rc<Node<T>>)| {
            *place == 0 || (*place < most && all - node.older.weight() <= bytes)
        };
        let kept: Vec<&T> = self.iter().enumerate().take_while(fits).map(|(_, node)| &node.state).collect();
        kept.into_iter().rev().fold(Self::new(), |steps, state| steps.push(state.clone()))
    }
}

impl<T> Clone for Steps<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: PartialEq> PartialEq for Steps<T> {
    fn eq(&self, other: &Self) -> bool {
        if self.count() != other.count() {
            return false;
        }
        let mut pairs = self.iter().zip(other.iter());
        // From where both share their states on, there is nothing to compare.
        loop {
            match pairs.next() {
                Some((one, other)) if Rc::ptr_eq(one, other) => return true,
                Some((one, other)) if one.state == other.state => {}
                Some(_) => return false,
                None => return true,
            }
        }
    }
}

impl<T> Drop for Steps<T> {
    /// One after another: to let each drop the next would take as much stack as there are states.
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(mut node) = next.and_then(|node| Rc::try_unwrap(node).ok()) {
            next = node.older.0.take();
        }
    }
}
