//! The page's end of the worker, with workers that do as the test says: of a thousand edits the last one wins, nothing
//! is asked more than once a frame, and what fails can be tried again.
#![cfg(target_arch = "wasm32")]

use gloo::timers::future::TimeoutFuture;
use js_sys::{Array, Function, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use warmline::format::plain::Plain;
use warmline::inquiry::{Sales, SalesFinding};
use warmline::message::{Locale, Messages};
use warmline::state::Store;
use warmline::state::example::example;
use warmline::web::desk::{Action, Desk, Kept};
use warmline::web::worker::{Told, Trouble, retry, use_inquiry};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Blob, BlobPropertyBag, Url};
use yew::prelude::*;

wasm_bindgen_test_configure!(run_in_browser);

/// A worker that finds the plan's customer value where the confidence should be, after so many milliseconds, and that
/// breaks at a value of 666. It tells on a channel what it was asked.
const WORKER: &str = r#"
const told = new BroadcastChannel("asked");
onmessage = ({ data: [ticket, lane, kind, numbers, plan] }) => {
  const value = JSON.parse(plan).customerValue;
  told.postMessage(value);
  if (value === 666) throw new Error("broken as the test wants it");
  setTimeout(() => postMessage([ticket, 1, new Float64Array([1, value, 0, 0])]), DELAY);
};
postMessage([0, 1]);
"#;

type Seen = Rc<RefCell<Vec<Told<SalesFinding>>>>;

#[derive(Properties, PartialEq)]
struct Props {
    seen: Vec<()>,
}

thread_local! {
    static SEEN: Seen = Seen::default();
    static DESK: RefCell<Option<Desk>> = RefCell::default();
}

/// Asks, and writes down what it is told at each drawing.
#[component]
fn Screen(_: &Props) -> Html {
    let store = use_reducer(|| Kept::new(Store::new(example()).expect("the example")));
    let messages = Messages::parse("en", &[]).expect("no words");
    let desk = Desk::new(store, Locale::new(messages, Rc::new(Plain::new("en"))));
    let told = use_inquiry(&desk, Sales::default());
    SEEN.with(|seen| seen.borrow_mut().push(told));
    DESK.set(Some(desk));
    Html::default()
}

fn address(delay: u32) -> String {
    let parts = Array::of1(&WORKER.replace("DELAY", &delay.to_string()).into());
    let kind = BlobPropertyBag::new();
    kind.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).expect("a blob");
    Url::create_object_url_with_blob(&blob).expect("an address")
}

/// What static/boot.js gives a page, by which a worker's program is looked at before it is run.
fn boot() {
    let text = "const got = await fetch(path); if (!got.ok) throw path; return got.text();";
    let made = js_sys::eval(&format!("({{ text: async (path) => {{ {text} }} }})")).expect("an object");
    Reflect::set(&js_sys::global(), &"warmline".into(), &made).expect("a property");
}

fn worker_is_at(address: &str) {
    gloo::utils::document_element().set_attribute("data-worker", address).expect("an attribute");
}

/// What workers were asked, from now on.
fn asked() -> (web_sys::EventTarget, Rc<RefCell<Vec<f64>>>, gloo::events::EventListener) {
    let constructor: Function = Reflect::get(&js_sys::global(), &"BroadcastChannel".into()).expect("a class").into();
    let channel: web_sys::EventTarget =
        Reflect::construct(&constructor, &Array::of1(&"asked".into())).expect("a channel").into();
    let list = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&list);
    let listener = gloo::events::EventListener::new(&channel, "message", move |event| {
        let value = Reflect::get(event, &"data".into()).unwrap_or(JsValue::NULL);
        heard.borrow_mut().extend(value.as_f64());
    });
    (channel, list, listener)
}

fn edit(value: f64) {
    let desk = DESK.with_borrow(Clone::clone).expect("a desk");
    let draft = desk.store().attempt("customerValue", &mut |plan| plan.customer_value = value).expect("a lawful edit");
    desk.dispatch(Action::Commit(draft, String::new()));
}

fn last() -> Told<SalesFinding> {
    SEEN.with(|seen| seen.borrow().last().cloned().expect("it was drawn"))
}

/// Waits until what is told is as wanted.
async fn until(wanted: impl Fn(&Told<SalesFinding>) -> bool) -> Told<SalesFinding> {
    for _ in 0..500 {
        TimeoutFuture::new(10).await;
        if wanted(&last()) {
            return last();
        }
    }
    panic!("it never came to it; the last is {:?}", last());
}

fn fresh(value: f64) -> impl Fn(&Told<SalesFinding>) -> bool {
    move |told| told.fresh && told.finding.as_ref().is_some_and(|finding| finding.confidence == value)
}

// One test, because the page has one worker.
#[wasm_bindgen_test]
async fn a_worker_that_is_missing_slow_or_broken() {
    boot();
    let (_channel, asked, _listener) = asked();
    let root = gloo::utils::document().create_element("div").expect("an element");
    worker_is_at("nowhere/worker.js");
    let screen = yew::Renderer::<Screen>::with_root_and_props(root, Props { seen: Vec::new() }).render();
    let told = until(|told| told.trouble.is_some()).await;
    assert!(told.trouble == Some(Trouble::Failed) && told.finding.is_none() && !told.busy());

    // It is there now: the question that nobody answered is asked again.
    worker_is_at(&address(30));
    retry();
    let told = until(fresh(100_000.0)).await;
    assert!(told.trouble.is_none() && told.class().is_none() && !told.busy());

    // A thousand edits, ten at a time: each drawing shows the last finding, dimmed, and the last edit wins.
    asked.borrow_mut().clear();
    SEEN.with(|seen| seen.borrow_mut().clear());
    let begin = js_sys::Date::now();
    for edits in 1..=1000_u32 {
        edit(f64::from(edits));
        if edits % 10 == 0 {
            TimeoutFuture::new(1).await;
        }
    }
    until(fresh(1000.0)).await;
    TimeoutFuture::new(200).await;
    assert!(fresh(1000.0)(&last()));
    let frames = (js_sys::Date::now() - begin) / 16.0 + 2.0;
    let questions = asked.borrow().clone();
    assert!(questions.len() as f64 <= frames && questions.len() < 200, "{questions:?} in {frames} frames");
    assert!(questions.is_sorted() && questions.last() == Some(&1000.0), "{questions:?}");
    let shown: Vec<f64> = SEEN.with(|seen| {
        seen.borrow().iter().filter_map(|told| told.finding.as_ref()).map(|finding| finding.confidence).collect()
    });
    let shown: Vec<f64> = shown.into_iter().skip_while(|value| *value == 100_000.0).collect();
    assert!(shown.is_sorted(), "an older finding took the place of a newer one: {shown:?}");
    assert!(SEEN.with(|seen| seen.borrow().iter().any(|told| told.class() == Some("stale") && told.busy())));

    // It breaks: that is said, the finding stays, and the next edit starts another.
    edit(666.0);
    let told = until(|told| told.trouble.is_some()).await;
    assert!(!told.fresh && told.finding.as_ref().is_some_and(|finding| finding.confidence == 1000.0));
    edit(7.0);
    until(fresh(7.0)).await;

    // One that takes long is given up for a newer question.
    worker_is_at(&address(5_000));
    edit(666.0);
    until(|told| told.trouble.is_some()).await;
    asked.borrow_mut().clear();
    edit(8.0);
    TimeoutFuture::new(100).await;
    edit(9.0);
    TimeoutFuture::new(100).await;
    assert_eq!(*asked.borrow(), [8.0], "the newer one waits a little");
    TimeoutFuture::new(400).await;
    assert_eq!(*asked.borrow(), [8.0, 9.0]);
    screen.destroy();
}
