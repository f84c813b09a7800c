//! The other half of a large file: this program once more, in a worker beside this one.

use super::{read, written};
use js_sys::{Array, Function, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use warmline::leads::wire::{Ask, Say};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, MessageEvent, Worker};

/// The worker beside this one.
pub(crate) struct Second {
    worker: Worker,
    heard: Rc<Heard>,
}

/// What was heard from it.
#[derive(Default)]
struct Heard {
    ready: Cell<bool>,
    /// The newest question; what is said to an older one is not listened to.
    ticket: Cell<f64>,
    bytes: Cell<f64>,
    rows: Cell<u64>,
    said: RefCell<Option<Say>>,
    resolve: RefCell<Option<Function>>,
}

impl Second {
    /// Starts it, where the browser has workers within workers and the machine a processor for it.
    pub(crate) fn start() -> Option<Self> {
        let start = Reflect::get(&js_sys::global(), &"startAnother".into()).ok()?.dyn_into::<Function>().ok()?;
        let worker: Worker = start.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
        let heard = Rc::new(Heard::default());
        let own = Rc::clone(&heard);
        let said = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| own.hear(&event.data()));
        worker.set_onmessage(Some(said.into_js_value().unchecked_ref()));
        let own = Rc::clone(&heard);
        let broke = Closure::<dyn FnMut()>::new(move || own.ends());
        worker.set_onerror(Some(broke.into_js_value().unchecked_ref()));
        Some(Self { worker, heard })
    }

    /// Asks it; none while it is not there yet, or no more.
    pub(crate) fn ask(self: &Rc<Self>, file: &Blob, ask: &Ask) -> Option<Asked> {
        let Heard { ready, ticket, bytes, rows, resolve, .. } = &*self.heard;
        if !ready.get() {
            return None;
        }
        ticket.set(ticket.get() + 1.0);
        bytes.set(0.0);
        rows.set(0);
        let promise = Promise::new(&mut |own, _| *resolve.borrow_mut() = Some(own));
        self.send(ask, Some(file)).ok()?;
        Some(Asked { second: Rc::clone(self), promise })
    }

    fn send(&self, ask: &Ask, file: Option<&Blob>) -> Result<(), JsValue> {
        let (message, numbers) = written(self.heard.ticket.get(), ask, file);
        self.worker.post_message_with_transfer(&message, &Array::of1(&numbers.buffer()))
    }
}

/// A second that is not needed any more does not stay.
impl Drop for Second {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// A question that it works at; who lets go of it wants no answer.
pub(crate) struct Asked {
    second: Rc<Second>,
    promise: Promise,
}

impl Asked {
    /// Bytes and rows that are done.
    pub(crate) fn done(&self) -> (f64, u64) {
        (self.second.heard.bytes.get(), self.second.heard.rows.get())
    }

    /// What it says at the end; none where it broke.
    pub(crate) async fn answer(&self) -> Option<Say> {
        JsFuture::from(self.promise.clone()).await.ok()?;
        self.second.heard.said.take()
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        if self.second.heard.resolve.take().is_some() {
            let _sent = self.second.send(&Ask::Cancel, None);
        }
    }
}

impl Heard {
    fn hear(&self, data: &JsValue) {
        let Some(message) = data.dyn_ref::<Array>() else { return self.ends() };
        let is_newest = message.get(0).as_f64() == Some(self.ticket.get());
        match read(message).read::<Say>() {
            Some(Say::Ready) => self.ready.set(true),
            Some(Say::Going { bytes, rows, .. }) if is_newest => {
                self.bytes.set(bytes as f64);
                self.rows.set(rows);
            }
            said if is_newest => self.resolve(said),
            _ => {}
        }
    }

    /// It broke: nobody asks it again.
    fn ends(&self) {
        self.ready.set(false);
        self.resolve(None);
    }

    fn resolve(&self, said: Option<Say>) {
        *self.said.borrow_mut() = said;
        if let Some(resolve) = self.resolve.take() {
            let _told = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}
