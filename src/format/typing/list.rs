//! Several texts in one box: `KR, ID, "Smith, Jones"`. A text with a comma in it stands in quotation marks.

/// What parts the texts, in any of the shipped languages.
const COMMAS: [char; 3] = [',', '\u{ff0c}', '\u{3001}'];
const QUOTE: char = '"';

/// The texts of a list, without the blanks around them; blank ones are left out. Two quotation marks within quotation
/// marks are one. Nothing is refused: a quotation mark that is not closed yet holds the rest.
pub fn parse_list(text: &str) -> Vec<String> {
    let (mut all, mut own, mut kept) = (Vec::new(), String::new(), false);
    let mut rest = text.chars().peekable();
    let mut quoted = false;
    let mut end = |own: &mut String, kept: &mut bool| {
        let entry = if *kept { own.as_str() } else { own.trim() };
        if !entry.trim().is_empty() {
            all.push(entry.to_owned());
        }
        own.clear();
        *kept = false;
    };
    while let Some(c) = rest.next() {
        if quoted {
            if c != QUOTE {
                own.push(c);
            } else if rest.next_if_eq(&QUOTE).is_some() {
                own.push(QUOTE);
            } else {
                quoted = false;
            }
        } else if c == QUOTE && own.trim().is_empty() && !kept {
            own.clear();
            (quoted, kept) = (true, true);
        } else if COMMAS.contains(&c) {
            end(&mut own, &mut kept);
        } else if !(kept && c.is_whitespace()) {
            // Blanks behind a closing quotation mark belong to nothing.
            own.push(c);
        }
    }
    end(&mut own, &mut kept);
    all
}

/// A list as [`parse_list`] reads it back.
pub fn write_list(texts: &[String]) -> String {
    let quoted = |text: &String| {
        let bare = text.trim() == text && !text.contains(COMMAS) && !text.starts_with(QUOTE);
        if bare { text.clone() } else { format!("{QUOTE}{}{QUOTE}", text.replace(QUOTE, "\"\"")) }
    };
    texts.iter().map(quoted).collect::<Vec<_>>().join(", ")
}
