//! Renders the first visit to text, once in each language: the first paint of a release, readable while the app is
//! still on its way. `cargo xtask dist` puts what this prints into the page.

use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::{fs, io};
use warmline::format::plain::Plain;
use warmline::languages::TAGS;
use warmline::message::{Locale, Messages};
use warmline::state::Store;
use warmline::state::example::example;
use warmline::web::app::{App, AppProps};
use warmline::web::page::FirstSentence;
use warmline::web::start::{LATER_PARTS, Memory, PARTS};
use warmline::web::tool::Tool;
use yew::BaseComponent;

/// The language whose whole page is painted at first.
const WHOLE: &str = "en";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for tag in TAGS {
        let locale = locale(tag)?;
        let store = Store::new(example()).map_err(|issue| io::Error::other(issue.to_string()))?;
        let props = AppProps { tool: Tool::Plan, locale, store, memory: Memory::Off, notice: None, first: None };
        // The whole page once; of the other languages the sentence, which is the answer.
        let page = if tag == WHOLE { render::<App>(props) } else { render::<FirstSentence>(props) };
        // Inert: it is to be read, not used; the app takes its place.
        println!("<div class=\"paint\" lang=\"{tag}\" inert>{page}</div>");
    }
    Ok(())
}

/// A language from its files.
fn locale(tag: &str) -> io::Result<Locale> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/locales").join(tag);
    let texts = PARTS
        .iter()
        .chain(&LATER_PARTS)
        .map(|part| fs::read_to_string(folder.join(format!("{part}.ftl"))))
        .collect::<io::Result<Vec<_>>>()?;
    let sources: Vec<&str> = texts.iter().map(String::as_str).collect();
    let messages = Messages::parse(tag, &sources).map_err(|faults| io::Error::other(format!("{tag}: {faults:?}")))?;
    Ok(Locale::new(messages, Rc::new(Plain::new(tag))))
}

/// The page as text. Rendering awaits nothing from outside, so polling until it is ready ends.
fn render<C: BaseComponent<Properties = AppProps>>(props: AppProps) -> String {
    let mut work = pin!(yew::LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(page) = work.as_mut().poll(&mut context) {
            return page;
        }
    }
}
