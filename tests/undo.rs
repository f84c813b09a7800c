//! A history of very many steps: every one can be undone up to the most that is kept, and what is kept is bounded.

use std::rc::Rc;
use warmline::engine::plan::Plan;
use warmline::engine::plan::cold::{Cold, ColdModel, FollowUp};
use warmline::state::example::example;
use warmline::state::history::{MOST_BYTES, MOST_STEPS};
use warmline::state::{Blanks, History, Snapshot, Weigh};

/// A plan with this value of a customer.
fn snapshot(plan: &Plan, value: usize) -> Snapshot {
    Snapshot { plan: Rc::new(Plan { customer_value: value as f64, ..plan.clone() }), blanks: Blanks::default() }
}

fn value(history: &History) -> usize {
    history.present().plan.customer_value as usize
}

/// A history of so many steps, from 0 on.
fn walked(plan: &Plan, steps: usize) -> History {
    (1..=steps).fold(History::new(snapshot(plan, 0)), |history, value| {
        // The page works on a copy each time, while the one before is still on screen.
        history.clone().commit(snapshot(plan, value), "")
    })
}

#[test]
fn ten_thousand_steps_are_undone_and_redone() {
    let mut history = walked(&example(), MOST_STEPS);
    let all = history.clone();
    for step in (0..MOST_STEPS).rev() {
        history = history.clone().undo();
        assert_eq!((value(&history), history.undo_steps()), (step, step));
    }
    assert_eq!(history.redo_steps(), MOST_STEPS);
    for step in 1..=MOST_STEPS {
        history = history.clone().redo();
        assert_eq!((value(&history), history.redo_steps()), (step, MOST_STEPS - step));
    }
    assert!(history == all, "there and back again");
    assert!(history.undo() != all);
}

#[test]
fn the_oldest_steps_go_where_there_are_too_many() {
    for over in [1, MOST_STEPS / 8, 3 * MOST_STEPS] {
        let mut history = walked(&example(), MOST_STEPS + over);
        let kept = history.undo_steps();
        assert!((MOST_STEPS - MOST_STEPS / 8..=MOST_STEPS).contains(&kept), "{kept}");
        while history.undo_steps() > 0 {
            history = history.undo();
        }
        assert_eq!(value(&history), MOST_STEPS + over - kept, "the newest steps are the ones that are kept");
    }
}

/// The heaviest plan: ten thousand measured times.
fn heavy() -> Plan {
    let days = (0..10_000).map(|row| f64::from(row % 900) * 0.5).collect();
    let model = ColdModel::HalfLife { days: 30.0, follow_up: FollowUp::Observed { days } };
    let mut plan = example();
    let stage = plan.stages[0].id.clone();
    plan.cold = Some(Cold { stage, model, recycle: None });
    plan
}

/// What the states before this one weigh.
fn weight(history: &History) -> usize {
    let mut past = history.clone();
    let mut sum = 0;
    while past.undo_steps() > 0 {
        past = past.undo();
        sum += past.present().weight();
    }
    sum
}

#[test]
fn heavy_plans_are_kept_as_far_as_they_fit() {
    let plan = heavy();
    let one = snapshot(&plan, 0).weight();
    assert!(one >= 80_000, "ten thousand numbers weigh {one}");
    let fitting = MOST_BYTES / one;
    for steps in [fitting - 1, fitting + 40, 2 * fitting] {
        let history = walked(&plan, steps);
        assert!(weight(&history) <= MOST_BYTES, "{steps} steps");
        assert!(history.undo_steps() >= steps.min(fitting - fitting / 8 - 1), "{} of {steps}", history.undo_steps());
    }
}

/// A state that weighs as much as it says.
#[derive(Clone, PartialEq, Debug)]
struct Load(usize, usize);

impl Weigh for Load {
    fn weight(&self) -> usize {
        self.1
    }
}

#[test]
fn the_last_step_is_kept_however_heavy() {
    let history = History::new(Load(0, 1)).commit(Load(1, MOST_BYTES + 1), "").commit(Load(2, 1), "");
    assert_eq!(history.undo_steps(), 1, "the first state had to go for the heavy one");
    assert_eq!(history.undo().present(), &Load(1, MOST_BYTES + 1));
}

/// Thousands of states are let go one after another, not one inside another.
#[test]
fn a_long_history_is_let_go_without_much_stack() {
    let work = || {
        let history = (1..MOST_STEPS).fold(History::new(Load(0, 1)), |history, step| history.commit(Load(step, 1), ""));
        let (back, same) = (history.clone().undo(), history.clone());
        drop(history);
        assert!(back != same);
        (back.undo_steps(), same.undo_steps())
    };
    let thread = std::thread::Builder::new().stack_size(64 << 10).spawn(work).expect("a thread");
    assert_eq!(thread.join().expect("no overflow"), (MOST_STEPS - 2, MOST_STEPS - 1));
}
