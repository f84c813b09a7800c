//! Numbers as programs write them, read without a detour.

/// Powers of ten that a float holds exactly.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];
/// Up to here every whole number is a float.
const EXACT: u64 = 1 << 53;

/// The number of a cell that holds a sign or none, digits and at most one dot, and nothing else; `None` for all others.
/// The same float to the last bit as `str::parse`: digits that a float holds exactly are divided by a power of ten that
/// it holds exactly, which rounds once (Clinger 1990), and others are left to the standard library.
#[inline]
pub fn plain(cell: &[u8]) -> Option<f64> {
    let (digits, is_negative) = match cell {
        [b'-', digits @ ..] => (digits, true),
        [b'+', digits @ ..] => (digits, false),
        _ => (cell, false),
    };
    let (mut mantissa, mut fraction) = (0_u64, None);
    for (at, &byte) in digits.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit <= 9 {
            // What wraps has more digits than are taken below.
            mantissa = mantissa.wrapping_mul(10).wrapping_add(digit.into());
        } else if byte == b'.' && fraction.is_none() {
            fraction = Some(at + 1);
        } else {
            return None;
        }
    }
    let count = digits.len() - usize::from(fraction.is_some());
    if count == 0 {
        return None;
    }
    let decimals = fraction.map_or(0, |start| digits.len() - start);
    let power = TENS.get(decimals).filter(|_| count <= 19 && mantissa <= EXACT);
    let Some(power) = power else {
        return std::str::from_utf8(cell).ok()?.parse().ok().filter(|number: &f64| number.is_finite());
    };
    let number = mantissa as f64 / power;
    Some(if is_negative { -number } else { number })
}
