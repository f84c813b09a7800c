//! Edits inside of a condition. A part is named by the way to it from the root: the place in each list of parts, 0 below
//! a "not".

use super::parts::first_test;
use crate::score::Card;
use crate::score::Condition;

/// How the parts of a condition are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// Every one holds.
    All,
    /// At least one holds.
    Any,
}

/// The part at the end of a way.
pub fn part<'a>(root: &'a mut Condition, way: &[usize]) -> Option<&'a mut Condition> {
    let Some((first, rest)) = way.split_first() else { return Some(root) };
    match root {
        Condition::All(parts) | Condition::Any(parts) => part(parts.get_mut(*first)?, rest),
        Condition::Not(inner) if *first == 0 => part(inner, rest),
        _ => None,
    }
}

/// Puts a further test behind the parts at the end of a way; a single part becomes a list of two.
pub fn add(card: &Card, root: &mut Condition, way: &[usize]) {
    let Some(own) = part(root, way) else { return };
    let further = first_test(card, None);
    match own {
        Condition::All(parts) | Condition::Any(parts) => parts.push(further),
        single => *single = Condition::All(vec![single.clone(), further]),
    }
}

/// Puts a list of its own behind the parts at the end of a way, joined the other way round.
pub fn add_list(card: &Card, root: &mut Condition, way: &[usize]) {
    let Some(own) = part(root, way) else { return };
    let further = vec![first_test(card, None)];
    match own {
        Condition::All(parts) => parts.push(Condition::Any(further)),
        Condition::Any(parts) => parts.push(Condition::All(further)),
        single => *single = Condition::All(vec![single.clone(), Condition::Any(further)]),
    }
}

/// Takes a part out. A list that it leaves empty goes with it; the last test of a condition stays.
pub fn remove(root: &mut Condition, way: &[usize]) {
    let Some((last, above)) = way.split_last() else { return };
    let emptied = match part(root, above) {
        Some(Condition::All(parts) | Condition::Any(parts)) if parts.len() > 1 => {
            if *last < parts.len() {
                parts.remove(*last);
            }
            false
        }
        Some(Condition::All(_) | Condition::Any(_) | Condition::Not(_)) => *last == 0,
        _ => false,
    };
    if emptied {
        remove(root, above);
    }
}

/// Turns a part into its opposite, and back.
pub fn negate(root: &mut Condition, way: &[usize]) {
    let Some(own) = part(root, way) else { return };
    *own = match own.clone() {
        Condition::Not(inner) => *inner,
        other => Condition::Not(Box::new(other)),
    };
}

/// Joins the parts of a list otherwise.
pub fn join(root: &mut Condition, way: &[usize], joint: Joint) {
    let Some(own) = part(root, way) else { return };
    if let Condition::All(parts) | Condition::Any(parts) = own {
        let parts = std::mem::take(parts);
        *own = match joint {
            Joint::All => Condition::All(parts),
            Joint::Any => Condition::Any(parts),
        };
    }
}
