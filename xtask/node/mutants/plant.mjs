// Plants mutants into a copy of the sources: the body of each function becomes a choice between the mutants and itself,
// made when it runs. So all of them are compiled once, where a build for each would take a day.

/** The places of a source's brackets that are code, not text or comment: `visit(index)` until it gives true. */
function overCode(text, from, visit) {
  for (let at = from; at < text.length; at += 1) {
    const rest = text.slice(at, at + 2);
    if (rest === "//") {
      at = text.indexOf("\n", at);
      if (at < 0) return -1;
    } else if (rest === "/*") {
      at = text.indexOf("*/", at) + 1;
    } else if (/^r#*"/u.test(text.slice(at, at + 6)) && !/\w/u.test(text[at - 1] ?? "")) {
      const hashes = text.slice(at + 1).match(/^#*/u)[0];
      at = text.indexOf(`"${hashes}`, at + 2 + hashes.length) + hashes.length;
    } else if (text[at] === '"') {
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
    } else if (text[at] === "'") {
      // A letter, or the name of a lifetime, which has no second mark.
      const letter = text.slice(at).match(/^'(?:\\.[^']*|[^'\\])'/u);
      if (letter) at += letter[0].length - 1;
    } else if (visit(at)) {
      return at;
    }
  }
  return -1;
}

/** Where the body of the function begins that is declared in text[from..to], behind its bracket; -1 without one. */
function bodyOf(text, from, to) {
  let [depth, named] = [0, false];
  const at = overCode(text, from, (index) => {
    if (!named) named = /^fn\s/u.test(text.slice(index, index + 3)) && !/\w/u.test(text[index - 1] ?? "");
    if ("([".includes(text[index])) depth += 1;
    if (")]".includes(text[index])) depth -= 1;
    return index >= to || (named && depth === 0 && "{;".includes(text[index]));
  });
  return at >= 0 && at < to && text[at] === "{" ? at + 1 : -1;
}

/** Offsets of lines and columns; columns count characters, from 1. */
function places(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return ({ line, column }) => {
    const start = starts[line - 1];
    const row = text.slice(start, starts[line] ?? text.length);
    return start + [...row].slice(0, column - 1).join("").length;
  };
}

/**
 * The source with its mutants. `mutants` are of this file, each with its `number`; `left` gets those that cannot be
 * planted. `marks` gets the lines in the new source that belong to each mutant.
 */
export function plant(text, mutants, left, marks) {
  const offset = places(text);
  const functions = [];
  for (const mutant of mutants) {
    const span = mutant.function?.span;
    const [from, to] = span ? [offset(span.start), offset(span.end)] : [0, 0];
    const body = span ? bodyOf(text, from, to) : -1;
    // What is chosen when it runs cannot be a constant, and an unnamed type is another one in each copy.
    const head = body < 0 ? "" : text.slice(from, body).replace(/^\s*(?:\/\/.*|#\[.*\])$/gmu, "");
    if (body < 0 || /\bconst\s+fn\b/u.test(head) || /\bimpl\b/u.test(mutant.function.return_type)) {
      left.push(mutant);
      continue;
    }
    const [first, last] = [offset(mutant.span.start), offset(mutant.span.end)];
    const found = functions.find((each) => each.from <= from && to <= each.to);
    const edit = { number: mutant.number, first, last, replacement: mutant.replacement };
    if (found) found.edits.push(edit);
    else functions.push({ from, to, body, end: text.lastIndexOf("}", to - 1), edits: [edit] });
  }
  // One function inside another is planted with it: the outer one alone is rewritten.
  const outer = functions.filter((each) => !functions.some((other) => other !== each && other.from <= each.from && each.to <= other.to));
  for (const inner of functions.filter((each) => !outer.includes(each))) outer.find((each) => each.from <= inner.from && inner.to <= each.to).edits.push(...inner.edits);
  let [made, done] = ["", 0];
  const lines = () => made.split("\n").length;
  for (const { body, end, edits } of outer.sort((one, other) => one.from - other.from)) {
    const numbers = edits.map(({ number }) => number);
    made += `${text.slice(done, body)} match crate::mutants::chosen(&[${numbers}]) {\n`;
    for (const { number, first, last, replacement } of edits) {
      const start = lines();
      made += `${number} => {${text.slice(body, first)} ${replacement} ${text.slice(last, end)}}\n`;
      marks.push({ number, start, end: lines() - 1 });
    }
    made += `_ => {${text.slice(body, end)}}\n}\n`;
    done = end;
  }
  return made + text.slice(done);
}

/** The module that chooses: the mutant named by WARMLINE_MUTANT, and with WARMLINE_REACHED who comes by which. */
export const CHOOSER = `//! Chooses the mutant that runs.
use std::{cell::RefCell, collections::BTreeSet, fs::OpenOptions, io::Write, sync::{LazyLock, Mutex}};
static CHOSEN: LazyLock<u32> =
    LazyLock::new(|| std::env::var("WARMLINE_MUTANT").ok().and_then(|text| text.parse().ok()).unwrap_or(0));
static REACHED: LazyLock<Option<String>> = LazyLock::new(|| std::env::var("WARMLINE_REACHED").ok());
static ALONE: Mutex<()> = Mutex::new(());
thread_local! { static OWN: RefCell<BTreeSet<u32>> = const { RefCell::new(BTreeSet::new()) }; }
/// The chosen mutant, of those of a function or of another.
pub fn chosen(own: &[u32]) -> u32 {
    if let Some(path) = &*REACHED {
        if OWN.try_with(|seen| seen.borrow_mut().insert(own[0])).unwrap_or(true) {
            let thread = std::thread::current();
            let name = thread.name().unwrap_or("?");
            let _alone = ALONE.lock().unwrap_or_else(|broken| broken.into_inner());
            let mut file = OpenOptions::new().create(true).append(true).open(path).expect("a file");
            let list = own.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
            writeln!(file, "{name}\\t{list}").expect("written");
        }
    }
    *CHOSEN
}
`;
