//! The form for an address, where the host asks for one. What is typed stays in the page until the visitor sends it, and
//! goes to the host's page or to the host's address, never into an address of a page.

use super::line::quoted;
use super::{Memory, outside};
use crate::format::Value;
use crate::web::component::button;
use crate::web::desk::Desk;
use crate::web::later;
use js_sys::{Function, JSON, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, HtmlTextAreaElement, Response};
use yew::prelude::*;

/// What the host wants of the form.
#[derive(Clone, PartialEq)]
pub(super) struct Wish {
    /// `event`, `post` or `link`.
    pub(super) way: String,
    /// Where `post` and `link` go.
    pub(super) url: Option<String>,
    /// What has to be agreed to.
    pub(super) consent: Option<String>,
}

/// Properties of [`Lead`].
#[derive(Properties)]
pub(super) struct LeadProps {
    /// The desk.
    pub(super) desk: Desk,
    /// What the host wants.
    pub(super) wish: Wish,
    /// What is known of the host.
    pub(super) memory: Memory,
}

impl PartialEq for LeadProps {
    fn eq(&self, other: &Self) -> bool {
        self.desk == other.desk && self.wish == other.wish
    }
}

/// How far the sending is.
#[derive(Clone, Copy, PartialEq)]
enum Sent {
    Not,
    Under,
    Done,
    Failed,
}

/// The form, or the link in its place.
#[component]
pub(super) fn Lead(props: &LeadProps) -> Html {
    let LeadProps { desk, wish, memory } = props;
    let sent = use_state_eq(|| Sent::Not);
    let fields = [use_node_ref(), use_node_ref(), use_node_ref()];
    let agreed = use_node_ref();
    let link = use_link(desk);
    if wish.way == "link" {
        let Some(url) = &wish.url else { return Html::default() };
        // A fragment of the host's own would come before ours.
        let bare = url.split('#').next().unwrap_or_default();
        return html! {
            <section class="embed-lead">
                <a href={[bare, "#", &*link].concat()} target="_blank" rel="noopener noreferrer">{desk.text("lead-hand-over")}</a>
                <p class="footnote">{desk.text("lead-hand-over-says")}</p>
            </section>
        };
    }
    let onclick = {
        let (fields, agreed, sent, memory) = (fields.clone(), agreed.clone(), sent.setter(), memory.clone());
        let (desk, wish) = (desk.clone(), wish.clone());
        Callback::from(move |_: MouseEvent| {
            // A frame without the right to send forms never tells that one was, so this is no form's own button.
            let sound = [&fields[0], &fields[1], &agreed]
                .into_iter()
                .filter_map(NodeRef::cast::<HtmlInputElement>)
                .all(|input| input.report_validity());
            if !sound {
                return;
            }
            sent.set(Sent::Under);
            let (desk, wish, fields) = (desk.clone(), wish.clone(), fields.clone());
            let (sent, memory) = (sent.clone(), memory.clone());
            spawn_local(async move {
                // A lead without its plan is not what the visitor was told would be sent.
                let Some(paper) = later::paper().await else { return sent.set(Sent::Failed) };
                let lead = document(&desk, &(paper.encode)(desk.plan()), &fields, wish.consent.is_some());
                let done = match (wish.way.as_str(), wish.url.as_deref()) {
                    ("post", Some(url)) => deliver(url, &lead).await,
                    ("event", _) => tell(&memory, &lead),
                    _ => false,
                };
                if let (false, Some(line)) = (done, &memory.borrow().line) {
                    // Nothing of what was typed: a host may write its errors down.
                    line.say("error", "{\"code\":\"lead\",\"message\":\"lead-url did not take the lead\"}");
                }
                sent.set(if done { Sent::Done } else { Sent::Failed });
            });
        })
    };
    let said = match *sent {
        Sent::Not => None,
        Sent::Under => Some("lead-sending"),
        Sent::Done => Some("lead-sent"),
        Sent::Failed => Some("lead-failed"),
    };
    let input = |at: usize, id: &'static str, kind: &'static str, complete: &'static str, message: &str| {
        html! {
            <span class="entry entry-text">
                <label for={id}>{desk.text(message)}</label>
                <span class="entry-box">
                    <input {id} ref={fields[at].clone()} type={kind} required=true maxlength="200" autocomplete={complete} />
                </span>
            </span>
        }
    };
    html! {
        <section class="embed-lead" aria-labelledby="lead-title">
            <h2 id="lead-title">{desk.text("lead-title")}</h2>
            <p>{desk.text("lead-says")}</p>
            {input(0, "lead-name", "text", "name", "lead-name")}
            {input(1, "lead-email", "email", "email", "lead-email")}
            <span class="entry entry-text">
                <label for="lead-message">{desk.text("lead-message")}</label>
                <span class="entry-box"><textarea id="lead-message" ref={fields[2].clone()} rows="3" maxlength="2000" /></span>
            </span>
            if let Some(consent) = &wish.consent {
                <label class="check"><input id="lead-agreed" ref={agreed} type="checkbox" required=true />{consent}</label>
            }
            // Anybody can write an address with another place in it, so the visitor sees where it goes.
            { for destination(wish).map(|host| html! {
                <p class="footnote">{desk.with("lead-to", &[("host", Value::Text(host.to_owned()))])}</p>
            }) }
            <span class="embed-lead-send">
                {button(desk.text("lead-send"), None, onclick, !matches!(*sent, Sent::Under | Sent::Done))}
                <span role="status">{said.map(|said| desk.text(said))}</span>
            </span>
        </section>
    }
}

/// The host that a form by POST goes to.
fn destination(wish: &Wish) -> Option<&str> {
    let url = wish.url.as_deref().filter(|_| wish.way == "post")?;
    url.strip_prefix("https://")?.split(['/', '?', '#']).next()
}

/// The plan as a link carries it; empty until what writes it has come.
#[hook]
fn use_link(desk: &Desk) -> UseStateHandle<String> {
    let link = use_state_eq(String::new);
    {
        let link = link.setter();
        use_effect_with(desk.plan().clone(), move |plan| {
            let plan = plan.clone();
            spawn_local(async move {
                if let Some(paper) = later::paper().await {
                    link.set((paper.encode)(&plan));
                }
            });
        });
    }
    link
}

/// What is sent, as the schema of the event has it. The lead's value is what the visitor means to spend.
fn document(desk: &Desk, link: &str, fields: &[NodeRef; 3], agreed: bool) -> String {
    let line = |node: &NodeRef| node.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
    let message = fields[2].cast::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default();
    let typed = [("name", line(&fields[0])), ("email", line(&fields[1])), ("message", message)];
    let typed: Vec<String> = typed.iter().map(|(name, text)| format!("\"{name}\":{}", quoted(text.trim()))).collect();
    let (result, currency) = (outside::result(desk), quoted(&desk.plan().currency));
    let value = super::line::figure(Some(desk.answer().spend));
    format!(
        "{{\"link\":{},\"fields\":{{{}}},\"consent\":{agreed},\"result\":{result},\"currency\":{currency},\"value\":{value}}}",
        quoted(link),
        typed.join(",")
    )
}

/// To the host's page; false where there is none that listens.
fn tell(memory: &Memory, lead: &str) -> bool {
    memory.borrow().line.as_ref().is_some_and(|line| {
        line.say("lead", lead);
        true
    })
}

/// To the host's address, without cookies; false where it does not take it.
async fn deliver(url: &str, lead: &str) -> bool {
    let answer = async {
        let options: Object = JSON::parse(
            "{\"method\":\"POST\",\"mode\":\"cors\",\"credentials\":\"omit\",\"headers\":{\"Content-Type\":\"application/json\"}}",
        )
        .ok()?
        .dyn_into()
        .ok()?;
        Reflect::set(&options, &"body".into(), &lead.into()).ok()?;
        let window = gloo::utils::window();
        let fetch: Function = Reflect::get(&window, &"fetch".into()).ok()?.dyn_into().ok()?;
        let promise: Promise = fetch.call2(&window, &JsValue::from_str(url), &options).ok()?.dyn_into().ok()?;
        JsFuture::from(promise).await.ok()?.dyn_into::<Response>().ok()
    };
    answer.await.is_some_and(|response| response.ok())
}
