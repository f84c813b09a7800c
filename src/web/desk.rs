//! What every component works at: the store, the language, and the few ways to change the store.

use crate::engine::{Answer, Issue, Plan};
use crate::format::{Digits, Value};
use crate::message::Locale;
use crate::state::{Draft, Store};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
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
#[derive(Clone)]
pub struct Kept {
    store: Store,
    /// The newest of all: what is drawn a frame later edits this one and not the one that it shows.
    newest: Rc<RefCell<Weak<Self>>>,
}

impl Kept {
    /// Begins with a store.
    pub fn new(store: Store) -> Self {
        Self { store, newest: Rc::default() }
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.store
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.store == other.store
    }
}

impl Reducible for Kept {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let store = match action {
            Action::Commit(draft, gesture) => self.store.commit(draft, &gesture),
            Action::Settle => self.store.settle(),
            Action::Undo => self.store.undo(),
            Action::Redo => self.store.redo(),
            Action::Replace(store) => *store,
        };
        let next = Rc::new(Self { store, newest: Rc::clone(&self.newest) });
        *self.newest.borrow_mut() = Rc::downgrade(&next);
        next
    }
}

/// The context of the page. One pointer, because every callback holds it.
#[derive(Clone, PartialEq)]
pub struct Desk(Rc<Inner>);

#[derive(PartialEq)]
struct Inner {
    store: UseReducerHandle<Kept>,
    locale: Locale,
}

impl Desk {
    /// A desk with this plan, in this language.
    pub fn new(store: UseReducerHandle<Kept>, locale: Locale) -> Self {
        Self(Rc::new(Inner { store, locale }))
    }

    /// The plan, its answer, its history.
    pub fn store(&self) -> &Store {
        self.0.store.store()
    }

    /// Changes the store.
    pub fn dispatch(&self, action: Action) {
        self.0.store.dispatch(action);
    }

    /// The same desk with more words.
    #[must_use]
    pub fn in_locale(&self, locale: Locale) -> Self {
        Self::new(self.0.store.clone(), locale)
    }

    /// Words and numbers of the visitor's language.
    pub fn locale(&self) -> &Locale {
        &self.0.locale
    }

    /// The answer on screen.
    pub fn answer(&self) -> &Rc<Answer> {
        self.store().answer()
    }

    /// Whether the plan is filled in, so that its answer means something.
    pub fn answered(&self) -> bool {
        self.store().blanks().is_empty()
    }

    /// The plan on screen.
    pub fn plan(&self) -> &Rc<Plan> {
        self.store().plan()
    }

    /// Tries an edit of the field at `path` and takes it if the plan stays valid.
    ///
    /// # Errors
    /// What is wrong with the edited plan; the one on screen stays.
    pub fn edit(&self, path: &str, gesture: &str, change: &mut dyn FnMut(&mut Plan)) -> Result<(), Issue> {
        let newest = self.0.store.newest.borrow().upgrade();
        let draft = newest.as_ref().map_or_else(|| self.store(), |kept| kept.store()).attempt(path, change)?;
        self.dispatch(Action::Commit(draft, gesture.to_owned()));
        Ok(())
    }

    /// A step of its own, for buttons and menus. What a button offers is valid; if it is not after all, nothing
    /// happens and the plan on screen stays.
    pub fn step(&self, path: &str, change: &mut dyn FnMut(&mut Plan)) {
        let _kept_on_fault = self.edit(path, "", change);
    }

    /// Ends the gesture under way.
    pub fn settle(&self) {
        self.dispatch(Action::Settle);
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.locale().text(id)
    }

    /// A message with arguments.
    pub fn with(&self, id: &str, args: &[(&str, Value)]) -> String {
        self.locale().with(id, args)
    }

    /// A whole number of things as text.
    pub fn count(&self, count: u64) -> String {
        self.value(&Value::Count(count as f64))
    }

    /// A number without a unit as text.
    pub fn number(&self, number: f64) -> String {
        self.value(&Value::Number(number, Digits::Short))
    }

    /// A ratio as a percentage in text.
    pub fn percent(&self, ratio: f64) -> String {
        self.value(&Value::Percent(ratio, Digits::Short))
    }

    /// An amount in the plan's currency as text.
    pub fn amount(&self, amount: f64) -> String {
        self.value(&self.money(amount))
    }

    /// A number of leads with the name of their stage, in the order of the language.
    pub fn counted(&self, count: String, stage: usize) -> String {
        let stage = self.stage_name(stage);
        self.with("counted", &[("count", Value::Text(count)), ("stage", Value::Text(stage))])
    }

    /// A value as text.
    pub fn value(&self, value: &Value) -> String {
        self.locale().value(value)
    }

    /// An amount in the plan's currency.
    pub fn money(&self, amount: f64) -> Value {
        Value::Money(amount, self.plan().currency.clone(), Digits::Short)
    }

    /// What people call the stage: its own name, or the usual one of its id.
    pub fn stage_name(&self, index: usize) -> String {
        self.plan()
            .stages
            .get(index)
            .map_or_else(String::new, |stage| stage_name(self.locale(), &stage.id, &stage.name))
    }
}

impl Desk {
    /// The plan with every stage under the name that people see.
    pub fn named_plan(&self) -> Plan {
        let mut plan = (**self.plan()).clone();
        for row in 0..plan.stages.len() {
            plan.stages[row].name = self.stage_name(row);
        }
        plan
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
