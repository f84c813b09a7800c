//! One of a few: a native select with its label.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Properties of [`Choice`].
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// The element's id.
    pub id: AttrValue,
    /// The visible label.
    pub label: String,
    /// Leaves the label to screen readers.
    #[prop_or_default]
    pub quiet: bool,
    /// Value and text of each option.
    pub options: Vec<(String, String)>,
    /// The value chosen.
    pub value: String,
    /// Called with the value that is chosen.
    pub on_choose: Callback<String>,
}

/// The select.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let onchange = {
        let choose = props.on_choose.clone();
        Callback::from(move |event: Event| choose.emit(event.target_unchecked_into::<HtmlSelectElement>().value()))
    };
    html! {
        <span class="entry">
            <label for={props.id.clone()} class={classes!(props.quiet.then_some("unseen"))}>{&props.label}</label>
            <select id={props.id.clone()} {onchange}>
                { for props.options.iter().map(|(value, text)| html! {
                    <option value={value.clone()} selected={*value == props.value}>{text}</option>
                }) }
            </select>
        </span>
    }
}
