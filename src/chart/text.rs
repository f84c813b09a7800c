//! How wide a text will be, and how it breaks: an estimate on the generous side, because geometry is laid out before
//! (and on the server without) a font.

/// The width of a text in pixels at a font size, for the widest of the usual system fonts. Hangul, Han and kana take
/// a full square; combining and direction marks nothing.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    let em: f64 = text.chars().map(advance).sum();
    em * size * if bold { 1.1 } else { 1.0 }
}

fn advance(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => 0.0,
        'i' | 'j' | 'l' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '·' | '’' | '\u{a0}' | '\u{202f}' => {
            0.33
        }
        't' | 'f' | 'r' | '(' | ')' | '-' | '[' | ']' => 0.41,
        'c' | 's' | 'k' | 'x' | 'v' | 'y' | 'z' => 0.6,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' => 0.97,
        '−' | '+' | '×' | '=' | '<' | '>' | '~' => 0.84,
        'A'..='D' | 'G'..='K' | 'M'..='O' | 'Q' | 'R' | 'U'..='X' | 'Z' => 0.78,
        letter if square(letter) => 1.0,
        _ => 0.64,
    }
}

/// Whether a letter is drawn in a full square, as East Asian scripts are.
fn square(letter: char) -> bool {
    matches!(letter,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Breaks a text at its spaces (inside a word only where it is of full squares and too wide) into at most `most` lines of `room` pixels; what
/// does not fit ends in an ellipsis.
pub fn wrap(text: &str, room: f64, size: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text, room, size) {
        let longer = format!("{line}{piece}");
        if !line.is_empty() && width(longer.trim_end(), size, false) > room {
            lines.push(line.trim_end().to_owned());
            piece.trim_start().clone_into(&mut line);
        } else {
            line = longer;
        }
    }
    lines.push(line.trim_end().to_owned());
    if lines.len() > most.max(1) {
        let rest = lines.split_off(most.max(1) - 1).join(" ");
        lines.push(rest);
    }
    lines.into_iter().filter(|line| !line.is_empty()).map(|line| clip(line, room, size)).collect()
}

/// A text cut to `room` pixels, with an ellipsis where it was cut.
pub fn clip(text: String, room: f64, size: f64) -> String {
    if width(&text, size, false) <= room {
        return text;
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if width(&kept, size, false) + size > room {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

/// Words with the space behind them. A word of full squares that is wider than the room may break anywhere; Hangul that
/// fits keeps together, as its readers expect.
fn pieces(text: &str, room: f64, size: f64) -> Vec<String> {
    text.split_inclusive(' ')
        .flat_map(|word| {
            if width(word.trim_end(), size, false) > room && word.chars().any(square) {
                word.chars().map(String::from).collect()
            } else {
                vec![word.to_owned()]
            }
        })
        .collect()
}
