//! Plans that are kept beside the one on screen. The first is the baseline, which the others are compared with.

use crate::engine::Plan;
use crate::engine::plan::limits::NAME;
use std::rc::Rc;

/// Plans that are kept at most; with the one on screen they are four.
pub const MOST: usize = 3;

/// The kept plans, the baseline first. Each has a name of its own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shelf {
    plans: Vec<Rc<Plan>>,
}

impl Shelf {
    /// A shelf with the first of these plans, as many as it holds, each under its name or, without one, under the one
    /// that `call` gives to its row.
    #[must_use]
    pub fn of(plans: impl IntoIterator<Item = Plan>, call: impl Fn(usize) -> String) -> Self {
        plans.into_iter().fold(Self::default(), |shelf, plan| shelf.keep(&plan, &call(shelf.plans.len())))
    }

    /// The kept plans, the baseline first.
    pub fn plans(&self) -> &[Rc<Plan>] {
        &self.plans
    }

    /// What the others are compared with.
    pub fn baseline(&self) -> Option<&Rc<Plan>> {
        self.plans.first()
    }

    /// Whether no further plan can be kept.
    pub fn full(&self) -> bool {
        self.plans.len() >= MOST
    }

    /// The plans beside the baseline, in the order of their columns: the other kept ones, then the one on screen.
    pub fn others(&self, on_screen: &Rc<Plan>) -> Vec<Rc<Plan>> {
        self.plans.iter().skip(1).chain([on_screen]).map(Rc::clone).collect()
    }

    /// Keeps a plan behind the others. `call` is its name where it has none.
    #[must_use]
    pub fn keep(&self, plan: &Plan, call: &str) -> Self {
        self.put(self.plans.len(), plan, call)
    }

    /// Keeps a plan as the baseline.
    #[must_use]
    pub fn pin(&self, plan: &Plan, call: &str) -> Self {
        self.put(0, plan, call)
    }

    fn put(&self, row: usize, plan: &Plan, call: &str) -> Self {
        let mut next = self.clone();
        if !self.full() {
            let wanted = if plan.name.trim().is_empty() { call } else { &plan.name };
            let plan = Plan { name: self.free(wanted), ..plan.clone() };
            next.plans.insert(row.min(self.plans.len()), Rc::new(plan));
        }
        next
    }

    /// The name, or the first of "name 2", "name 3" that no kept plan has.
    fn free(&self, wanted: &str) -> String {
        let cut = |room: usize| wanted.chars().take(room).collect::<String>();
        let numbered = (2..=MOST + 1).map(|number| format!("{} {number}", cut(NAME.max - 2)));
        let taken = |name: &String| self.plans.iter().any(|plan| plan.name == *name);
        std::iter::once(cut(NAME.max)).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
    }

    /// Makes the plan at `row` the baseline.
    #[must_use]
    pub fn promote(&self, row: usize) -> Self {
        let mut next = self.clone();
        if row < next.plans.len() {
            let plan = next.plans.remove(row);
            next.plans.insert(0, plan);
        }
        next
    }

    /// Takes the plan at `row` off. The next one becomes the baseline where it was that.
    #[must_use]
    pub fn remove(&self, row: usize) -> Self {
        let mut next = self.clone();
        if row < next.plans.len() {
            next.plans.remove(row);
        }
        next
    }

    /// Gives the plan at `row` another name, cut to what a name may be.
    #[must_use]
    pub fn rename(&self, row: usize, name: &str) -> Self {
        let mut next = self.clone();
        if let Some(plan) = next.plans.get_mut(row) {
            *plan = Rc::new(Plan { name: name.chars().take(NAME.max).collect(), ..(**plan).clone() });
        }
        next
    }
}
