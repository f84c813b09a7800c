//! What every component works at: the store, the language, and the few ways to change the store.

use crate::engine::{Issue, Plan};
use crate::format::Value;
use crate::message::Locale;
use crate::state::{Draft, Store};
use std::rc::Rc;
use yew::prelude::*;

/// Changes of the store. An edit arrives here already tried, so reducing cannot fail.
pub enum Action {
    /// Take a draft as part of a gesture (empty: a step of its own).
    Commit(Draft, String),
    /// The gesture is over.
    Settle,
    /// One step back.
    Undo,
    /// One step forward.
    Redo,
    /// Begin anew with another store.
    Replace(Box<Store>),
}

/// The store as Yew's reducer sees it.
#[derive(Clone, PartialEq)]
pub struct Kept(pub Store);

impl Reducible for Kept {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(match action {
            Action::Commit(draft, gesture) => self.0.commit(draft, &gesture),
            Action::Settle => self.0.settle(),
            Action::Undo => self.0.undo(),
            Action::Redo => self.0.redo(),
            Action::Replace(store) => *store,
        }))
    }
}

/// The context of the page.
#[derive(Clone, PartialEq)]
pub struct Desk {
    /// The plan, its answer, its history.
    pub store: UseReducerHandle<Kept>,
    /// Words and numbers of the visitor's language.
    pub locale: Locale,
}

impl Desk {
    /// The plan on screen.
    pub fn plan(&self) -> &Rc<Plan> {
        self.store.0.plan()
    }

    /// Tries an edit of the field at `path` and takes it if the plan stays valid.
    ///
    /// # Errors
    /// What is wrong with the edited plan; the one on screen stays.
    pub fn edit(&self, path: &str, gesture: &str, change: impl FnOnce(&mut Plan)) -> Result<(), Issue> {
        let draft = self.store.0.attempt(path, change)?;
        self.store.dispatch(Action::Commit(draft, gesture.to_owned()));
        Ok(())
    }

    /// A step of its own, for buttons and menus. What a button offers is valid; if it is not after all, nothing
    /// happens and the plan on screen stays.
    pub fn step(&self, path: &str, change: impl FnOnce(&mut Plan)) {
        let _kept_on_fault = self.edit(path, "", change);
    }

    /// Ends the gesture under way.
    pub fn settle(&self) {
        self.store.dispatch(Action::Settle);
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// A message with arguments.
    pub fn with(&self, id: &str, args: &[(&str, Value)]) -> String {
        self.locale.with(id, args)
    }

    /// A value as text.
    pub fn value(&self, value: &Value) -> String {
        self.locale.value(value)
    }

    /// An amount in the plan's currency.
    pub fn money(&self, amount: f64) -> Value {
        Value::Money(amount, self.plan().currency.clone(), crate::format::Digits::Short)
    }

    /// What people call the stage: its own name, or the usual one of its id.
    pub fn stage_name(&self, index: usize) -> String {
        self.plan().stages.get(index).map_or_else(String::new, |stage| stage_name(&self.locale, &stage.id, &stage.name))
    }
}

/// The stages that have a usual name in every language.
const USUAL: [(&str, &str); 9] = [
    ("visitor", "stage-visitor"),
    ("lead", "stage-lead"),
    ("qualified", "stage-qualified"),
    ("mql", "stage-mql"),
    ("sal", "stage-sal"),
    ("sql", "stage-sql"),
    ("opportunity", "stage-opportunity"),
    ("inquiry", "stage-inquiry"),
    ("customer", "stage-customer"),
];

/// A stage without a name of its own goes by the usual name of its id in the reader's language, so that a preset
/// speaks every language.
pub fn stage_name(locale: &Locale, id: &str, name: &str) -> String {
    if !name.trim().is_empty() {
        return name.to_owned();
    }
    USUAL.iter().find(|(usual, _)| *usual == id).map_or_else(|| locale.text("stage-new"), |(_, text)| locale.text(text))
}

/// The desk of the page.
#[hook]
pub fn use_desk() -> Desk {
    // The app provides the desk above every component; without it there is nothing to show.
    use_context::<Desk>().expect("components stand below the app")
}
