//! One of a few: a native select with its label.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A select. `options` are values and texts.
pub fn choice(
    id: impl Into<AttrValue>,
    label: String,
    quiet: bool,
    options: Vec<(String, String)>,
    value: &str,
    choose: Callback<String>,
) -> Html {
    let id = id.into();
    let onchange =
        Callback::from(move |event: Event| choose.emit(event.target_unchecked_into::<HtmlSelectElement>().value()));
    let option = |(this, text): (String, String)| {
        let selected = this == value;
        html! { <option value={this} {selected}>{text}</option> }
    };
    html! {
        <span class="entry">
            <label for={id.clone()} class={quiet.then_some("unseen")}>{label}</label>
            <select {id} {onchange}>{ for options.into_iter().map(option) }</select>
        </span>
    }
}
