//! Questions and findings as they travel between the page and its worker: a flat list of numbers and, beside it, the
//! few texts. Numbers keep every bit, and the list is handed over without being copied.
//!
//! A value is its parts in their order; a list begins with its length, a choice with its number. Both ends are of one
//! build, so nothing says which version it is; still, what is taken is checked like everything that comes from outside:
//! it is whole and lawful, or there is none.

mod lever;
mod scenario;
mod table;
mod time;
mod uncertain;

use crate::codec::json;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::Plan;
use std::rc::Rc;

/// What is sent.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Message {
    /// All numbers, lengths and choices.
    pub numbers: Vec<f64>,
    /// All texts.
    pub texts: Vec<String>,
}

impl Message {
    /// A value, ready to be sent.
    pub fn of(value: &impl Wire) -> Self {
        let mut message = Self::default();
        value.put(&mut message);
        message
    }

    /// The value that was sent; none where the message is not exactly one such value.
    pub fn read<T: Wire>(&self) -> Option<T> {
        let mut rest = Rest { numbers: &self.numbers, texts: &self.texts };
        let value = T::take(&mut rest)?;
        (rest.numbers.is_empty() && rest.texts.is_empty()).then_some(value)
    }
}

/// What of a message is not read yet.
#[derive(Debug)]
pub struct Rest<'a> {
    numbers: &'a [f64],
    texts: &'a [String],
}

impl Rest<'_> {
    fn number(&mut self) -> Option<f64> {
        let (first, rest) = self.numbers.split_first()?;
        self.numbers = rest;
        Some(*first)
    }

    fn text(&mut self) -> Option<&str> {
        let (first, rest) = self.texts.split_first()?;
        self.texts = rest;
        Some(first)
    }
}

/// What can be sent.
pub trait Wire: Sized {
    /// Appends the value.
    fn put(&self, out: &mut Message);

    /// Reads the value back, the same to its last bit; none where there is no such value.
    fn take(from: &mut Rest) -> Option<Self>;
}

/// Records: the fields in their order. A field that is left out does not compile.
macro_rules! record {
    ($($name:path { $($field:ident),* })*) => {$(
        impl $crate::inquiry::wire::Wire for $name {
            fn put(&self, out: &mut $crate::inquiry::wire::Message) {
                let Self { $($field),* } = self;
                let _none_where_it_has_no_field = &out;
                $($crate::inquiry::wire::Wire::put($field, out);)*
            }

            fn take(from: &mut $crate::inquiry::wire::Rest) -> Option<Self> {
                let _none_where_it_has_no_field = &from;
                Some(Self { $($field: $crate::inquiry::wire::Wire::take(from)?),* })
            }
        }
    )*};
}

/// Choices: the number of the variant and what it holds.
macro_rules! choice {
    ($($name:path { $($code:literal $variant:ident $(($($held:ident),*))? $({$($field:ident),*})?),* })*) => {$(
        impl $crate::inquiry::wire::Wire for $name {
            fn put(&self, out: &mut $crate::inquiry::wire::Message) {
                match self {$(
                    Self::$variant $(($($held),*))? $({$($field),*})? => {
                        out.numbers.push(f64::from($code));
                        $($($crate::inquiry::wire::Wire::put($held, out);)*)?
                        $($($crate::inquiry::wire::Wire::put($field, out);)*)?
                    }
                )*}
            }

            fn take(from: &mut $crate::inquiry::wire::Rest) -> Option<Self> {
                let code: u8 = $crate::inquiry::wire::Wire::take(from)?;
                Some(match code {
                    $($code => {
                        $($(let $held = $crate::inquiry::wire::Wire::take(from)?;)*)?
                        $($(let $field = $crate::inquiry::wire::Wire::take(from)?;)*)?
                        Self::$variant $(($($held),*))? $({$($field),*})?
                    })*
                    _ => return None,
                })
            }
        }
    )*};
}

pub(crate) use {choice, record};

impl Wire for f64 {
    fn put(&self, out: &mut Message) {
        out.numbers.push(*self);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        // The engine gives nothing else.
        from.number().filter(|number| number.is_finite())
    }
}

/// Whole numbers that a double holds exactly; the document allows no greater ones (1e15).
const WHOLE: f64 = 9_007_199_254_740_992.0;

impl Wire for u64 {
    fn put(&self, out: &mut Message) {
        out.numbers.push(*self as f64);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        let number = from.number()?;
        (number.fract() == 0.0 && (0.0..=WHOLE).contains(&number)).then_some(number as Self)
    }
}

/// Smaller whole numbers travel as the greatest do.
macro_rules! whole {
    ($($name:ty)*) => {$(
        impl Wire for $name {
            fn put(&self, out: &mut Message) {
                out.numbers.push(f64::from(*self));
            }

            fn take(from: &mut Rest) -> Option<Self> {
                Self::try_from(u64::take(from)?).ok()
            }
        }
    )*};
}

whole!(u8 u16 u32);

impl Wire for usize {
    fn put(&self, out: &mut Message) {
        (*self as u64).put(out);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        Self::try_from(u64::take(from)?).ok()
    }
}

impl Wire for bool {
    fn put(&self, out: &mut Message) {
        u8::from(*self).put(out);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        match u8::take(from)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Wire for String {
    fn put(&self, out: &mut Message) {
        out.texts.push(self.clone());
    }

    fn take(from: &mut Rest) -> Option<Self> {
        from.text().map(str::to_owned)
    }
}

/// A plan travels as its own document, and what arrives passes the one reader and the one judge.
impl Wire for Plan {
    fn put(&self, out: &mut Message) {
        out.texts.push(json::write_compact(self));
    }

    fn take(from: &mut Rest) -> Option<Self> {
        json::read(from.text()?).ok()
    }
}

impl<T: Wire> Wire for Rc<T> {
    fn put(&self, out: &mut Message) {
        (**self).put(out);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        T::take(from).map(Self::new)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut Message) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn take(from: &mut Rest) -> Option<Self> {
        Some(if bool::take(from)? { Some(T::take(from)?) } else { None })
    }
}

impl<T: Wire, E: Wire> Wire for Result<T, E> {
    fn put(&self, out: &mut Message) {
        self.is_ok().put(out);
        match self {
            Ok(value) => value.put(out),
            Err(error) => error.put(out),
        }
    }

    fn take(from: &mut Rest) -> Option<Self> {
        Some(if bool::take(from)? { Ok(T::take(from)?) } else { Err(E::take(from)?) })
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut Message) {
        self.len().put(out);
        for value in self {
            value.put(out);
        }
    }

    fn take(from: &mut Rest) -> Option<Self> {
        let length = usize::take(from)?;
        // Each value has a number or a text at least: a length that lies ends here, and no room is made on its word.
        if length > from.numbers.len() + from.texts.len() {
            return None;
        }
        let mut list = Self::new();
        for _ in 0..length {
            list.push(T::take(from)?);
        }
        Some(list)
    }
}

impl<T: Wire, const N: usize> Wire for [T; N] {
    fn put(&self, out: &mut Message) {
        for value in self {
            value.put(out);
        }
    }

    fn take(from: &mut Rest) -> Option<Self> {
        let list: Vec<T> = std::iter::repeat_with(|| T::take(from)).take(N).collect::<Option<_>>()?;
        list.try_into().ok()
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn put(&self, out: &mut Message) {
        self.0.put(out);
        self.1.put(out);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        Some((A::take(from)?, B::take(from)?))
    }
}

record! {
    Issue { field, fault }
}

choice! {
    Fault {
        0 Syntax { line, column }, 1 TooLarge { max }, 2 TooDeep { max }, 3 Link, 4 Version { found }, 5 Missing,
        6 Unknown, 7 Repeated, 8 Kind { allowed }, 9 Range { min, max, above }, 10 Length { min, max }, 11 Order,
        12 Duplicate, 13 Id, 14 NoSuchStage, 15 LastStage, 16 Currency, 17 TooMany, 18 NoSuchField,
        19 FieldKind, 20 Thousandths, 21 Ascending
    }
    Allowed {
        0 Number, 1 Whole, 2 Text, 3 List, 4 Object, 5 Goal, 6 Rate, 7 Model, 8 FollowUp, 9 Date, 10 Seasons, 11 Month,
        12 Revenue, 13 Response, 14 Group, 15 Grade, 16 Day, 17 Flag, 18 Class, 19 Axis, 20 FieldKind, 21 Separator,
        22 Route, 23 Rule, 24 Condition, 25 Literal, 26 YearMonth
    }
}
