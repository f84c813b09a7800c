//! Whole numbers without an upper end, as far as [`exact`](super::exact) needs them: eleven rates of seventeen digits
//! multiply to more digits than any machine integer holds. Written here because the four operations below are all that
//! is needed: no division, no parsing, no sign.

use std::cmp::Ordering;

/// A whole number >= 0: 32-bit limbs, the lowest first, no zero limb at the top; zero has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Natural(Vec<u32>);

impl Natural {
    pub(super) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// `base ^ exponent`, by squaring.
    pub(super) fn power(base: u32, exponent: u32) -> Self {
        let mut square = Self::from(u64::from(base));
        let mut product = Self::from(1);
        let mut left = exponent;
        while left > 0 {
            if left % 2 == 1 {
                product = product.times(&square);
            }
            left /= 2;
            if left > 0 {
                square = square.times(&square);
            }
        }
        product
    }

    /// Sum.
    pub(super) fn plus(&self, other: &Self) -> Self {
        let (long, short) = if self.0.len() >= other.0.len() { (self, other) } else { (other, self) };
        let mut carry = 0_u64;
        let mut limbs = Vec::with_capacity(long.0.len() + 1);
        let shorts = short.0.iter().copied().chain(std::iter::repeat(0));
        for (&a, b) in long.0.iter().zip(shorts) {
            let sum = u64::from(a) + u64::from(b) + carry;
            limbs.push(sum as u32);
            carry = sum >> 32;
        }
        limbs.push(carry as u32);
        Self::trimmed(limbs)
    }

    /// How far this and the other one are apart.
    pub(super) fn distance(&self, other: &Self) -> Self {
        let (more, less) = if *self >= *other { (self, other) } else { (other, self) };
        let mut borrow = 0_u64;
        let mut limbs = Vec::with_capacity(more.0.len());
        let lesser = less.0.iter().copied().chain(std::iter::repeat(0));
        for (&a, b) in more.0.iter().zip(lesser) {
            let rest = (1 << 32) + u64::from(a) - u64::from(b) - borrow;
            limbs.push(rest as u32);
            borrow = 1 - (rest >> 32);
        }
        Self::trimmed(limbs)
    }

    /// Product, the school's way: the numbers here have at most a few dozen limbs.
    pub(super) fn times(&self, other: &Self) -> Self {
        let mut limbs = vec![0_u32; self.0.len() + other.0.len()];
        for (row, &a) in self.0.iter().enumerate() {
            let mut carry = 0_u64;
            let others = other.0.iter().copied().chain(std::iter::repeat(0));
            for (limb, b) in limbs.iter_mut().skip(row).zip(others).take(other.0.len() + 1) {
                let sum = u64::from(a) * u64::from(b) + u64::from(*limb) + carry;
                *limb = sum as u32;
                carry = sum >> 32;
            }
        }
        Self::trimmed(limbs)
    }

    /// The 64 highest bits, the highest of them set, and the power of two that they are counted in; what is below is
    /// cut off. Zero gives zero.
    pub(super) fn leading(&self) -> (u64, isize) {
        let mut limbs = self.0.iter().rev().map(|limb| u64::from(*limb));
        let (Some(high), mid, low) = (limbs.next(), limbs.next().unwrap_or(0), limbs.next().unwrap_or(0)) else {
            return (0, 0);
        };
        let space = high.leading_zeros() - 32;
        let below = (mid << 32) | low;
        let bits = (high << (32 + space)) | (below >> (32 - space));
        (bits, (32 * self.0.len()).cast_signed() - (space as usize + 64).cast_signed())
    }

    fn trimmed(mut limbs: Vec<u32>) -> Self {
        while limbs.last() == Some(&0) {
            limbs.pop();
        }
        Self(limbs)
    }
}

impl From<u64> for Natural {
    fn from(number: u64) -> Self {
        Self::trimmed(vec![number as u32, (number >> 32) as u32])
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::Natural;
    use proptest::prelude::*;

    fn wide(number: u128) -> Natural {
        Natural::from((number >> 64) as u64).times(&Natural::power(2, 64)).plus(&Natural::from(number as u64))
    }

    proptest! {
        #[test]
        fn agrees_with_machine_integers(a: u64, b: u64, c: u128, d: u128) {
            prop_assert_eq!(Natural::from(a).times(&Natural::from(b)), wide(u128::from(a) * u128::from(b)));
            prop_assert_eq!(wide(c / 2).plus(&wide(d / 2)), wide(c / 2 + d / 2));
            prop_assert_eq!(wide(c).distance(&wide(d)), wide(c.abs_diff(d)));
            prop_assert_eq!(wide(c).cmp(&wide(d)), c.cmp(&d));
        }

        #[test]
        fn leading_bits_are_the_number_cut(number in 1..=u128::MAX) {
            let (bits, exponent) = wide(number).leading();
            let expected = if exponent >= 0 { number >> exponent } else { number << -exponent };
            prop_assert!(bits >> 63 == 1 && u128::from(bits) == expected);
        }
    }

    #[test]
    fn powers_and_zero() {
        assert_eq!(Natural::power(10, 19), Natural::from(10_000_000_000_000_000_000));
        assert!(Natural::from(0).is_zero() && Natural::from(7).distance(&Natural::from(7)).is_zero());
        assert_eq!(Natural::from(0).leading(), (0, 0));
        assert!(Natural::power(10, 300).times(&Natural::from(0)).is_zero());
    }
}
