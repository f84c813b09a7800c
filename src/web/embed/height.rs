//! How tall the page is, told to whatever kind of host there is.

use super::Memory;
use super::line::figure;
use crate::web::adapter::place;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use js_sys::{JSON, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ResizeObserver, Window};

/// Watches the height until it is dropped.
pub(super) struct Watch {
    observer: ResizeObserver,
    _called: Closure<dyn FnMut()>,
    _unseen: Vec<Timeout>,
}

/// When the height is told without a change, in milliseconds: a frame that its host hides until it has heard one is not
/// drawn, so nothing of it is observed.
const UNSEEN: [u32; 4] = [0, 300, 1_000, 3_000];

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The height of what is in the page; never that of the window, which follows it.
pub(super) fn height() -> f64 {
    place::by_id("app").map_or(0.0, |app| app.get_bounding_client_rect().height().ceil())
}

/// Tells every change of the height from now on.
pub(super) fn watch(memory: &Memory) -> Option<Watch> {
    let secret = secret();
    let tell = {
        let (memory, secret) = (memory.clone(), secret.clone());
        move || tell(&memory, secret.as_deref())
    };
    let called = Closure::<dyn FnMut()>::new(tell.clone());
    let observer = ResizeObserver::new(called.as_ref().unchecked_ref()).ok()?;
    observer.observe(&place::by_id("app")?);
    let unseen = UNSEEN.map(|wait| Timeout::new(wait, tell.clone())).into();
    Some(Watch { observer, _called: called, _unseen: unseen })
}

fn tell(memory: &Memory, secret: Option<&str>) {
    let height = height();
    let known = memory.borrow();
    super::paint::lock(known.settings.list("lock"));
    match &known.line {
        Some(line) => line.say("resize", &["{\"height\":", &figure(Some(height)), "}"].concat()),
        None => tell_strangers(height, secret),
    }
}

/// The page around this one, if there is one.
pub(super) fn parent() -> Option<Window> {
    let own = window();
    own.parent().ok().flatten().filter(|parent| !js_sys::Object::is(parent, &own))
}

/// Hosts without our loader: those of AMP, of Embedly, of a blog that asks by oEmbed. A height is no secret, so anybody may hear it.
fn tell_strangers(height: f64, secret: Option<&str>) {
    let (Some(parent), height) = (parent(), figure(Some(height))) else { return };
    let word = |secret: &str| ["{\"message\":\"height\",\"value\":", &height, ",\"secret\":\"", secret, "\"}"].concat();
    let messages = [
        Some(["{\"sentinel\":\"amp\",\"type\":\"embed-size\",\"height\":", &height, "}"].concat()),
        Some(["{\"context\":\"iframe.resize\",\"height\":", &height, "}"].concat()),
        secret.map(word),
    ];
    for text in messages.into_iter().flatten() {
        let Ok(message) = JSON::parse(&text) else { continue };
        if text.contains("iframe.resize") {
            // Embedly knows a frame by its address; ours is without what was typed.
            let location = window().location();
            let source = location.href().unwrap_or_default();
            let bare = source.split('#').next().unwrap_or_default();
            let _plain_object = Reflect::set(&message, &"src".into(), &JsValue::from_str(bare));
        }
        let _gone = parent.post_message(&message, "*");
    }
}

/// Such a blog puts `#?secret=...` behind the address of a frame and answers only to who knows it.
fn secret() -> Option<String> {
    let hash = window().location().hash().ok()?;
    let secret = hash.split_once("secret=")?.1.split('&').next()?;
    (secret.len() <= 40 && secret.bytes().all(|byte| byte.is_ascii_alphanumeric())).then(|| secret.to_owned())
}
