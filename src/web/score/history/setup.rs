//! Where the leads come from and how they are read: file, outcome, columns.

use super::bench::{Bench, count};
use crate::leads::history::{Fate, Meaning, Outcome, Seen};
use crate::web::score::file::{found, mapped, take};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The file at hand, and another one.
pub(super) fn source(bench: &Bench) -> Html {
    let note =
        bench.past.is_example().then(|| html! { <p class="file-note">{bench.text("score-history-is-example")}</p> });
    html! { <div class="past-source">{take::take(&bench.file)}{note}</div> }
}

/// How the file is read; open where that has to be said first.
pub(super) fn setup(bench: &Bench) -> Html {
    let Some(looked) = &bench.file.work().looked else { return Html::default() };
    let own = bench.past.outcome.as_ref();
    let options = looked.columns.iter().enumerate().map(|(at, column)| {
        html! { <option value={at.to_string()} selected={own.is_some_and(|own| own.column == at)}>{&column.name}</option> }
    });
    let onchange = {
        let (bench, looked) = (bench.clone(), looked.clone());
        Callback::from(move |event: Event| {
            let column = event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok();
            let outcome = column.map(|column| looked.outcome(column));
            bench.change(move |past| past.outcome = outcome);
        })
    };
    html! {
        <details class="past-setup" open={bench.past.asking}>
            <summary>{bench.text("score-history-setup")}</summary>
            <div class="past-setup-body">
                <span class="entry past-outcome">
                    <label for="score-history-outcome">{bench.text("score-history-outcome")}</label>
                    <select id="score-history-outcome" {onchange}>
                        <option value="" selected={own.is_none()}>{bench.text("score-file-lacking")}</option>
                        {for options}
                    </select>
                </span>
                {values(bench)}
                {mapped::mapped(&bench.file, looked)}
                <div class="file-dialect">{found::dialect(&bench.file, looked)}</div>
                {found::as_of(&bench.file)}
            </div>
        </details>
    }
}

/// What each value of the outcome means.
fn values(bench: &Bench) -> Html {
    let (Some((judged, _)), Some(outcome)) = (&bench.past.judged, &bench.past.outcome) else {
        return Html::default();
    };
    let row = |seen: &Seen| {
        let fates = [
            (Fate::Won, "score-history-fate-won"),
            (Fate::Lost, "score-history-fate-lost"),
            (Fate::Open, "score-history-fate-open"),
        ];
        let own = outcome.fate(&seen.value);
        let options = fates.iter().enumerate().map(|(at, (fate, id))| {
            html! { <option value={at.to_string()} selected={own == *fate}>{bench.text(id)}</option> }
        });
        let onchange = {
            let (bench, value) = (bench.clone(), seen.value.clone());
            Callback::from(move |event: Event| {
                let at: Option<usize> = event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok();
                if let Some((fate, _)) = at.and_then(|at| fates.get(at)) {
                    let (value, fate) = (value.clone(), *fate);
                    bench.change(move |past| {
                        if let Some(outcome) = &mut past.outcome {
                            say(outcome, value, fate);
                        }
                    });
                }
            })
        };
        let shown = if seen.value.is_empty() { bench.text("score-history-blank") } else { seen.value.clone() };
        html! {
            <tr>
                <th scope="row">{&shown}</th>
                <td>{bench.desk().count(seen.leads)}</td>
                <td><select aria-label={shown} {onchange}>{for options}</select></td>
            </tr>
        }
    };
    html! {
        <table class="file-map past-values">
            <caption>{bench.with("score-history-values", &[("count", count(judged.values.len() as u64))])}</caption>
            <thead><tr>
                <th scope="col">{bench.text("score-history-value-column")}</th>
                <th scope="col">{bench.text("score-file-leads")}</th>
                <th scope="col">{bench.text("score-history-means")}</th>
            </tr></thead>
            <tbody>{for judged.values.iter().map(row)}</tbody>
        </table>
    }
}

fn say(outcome: &mut Outcome, value: String, fate: Fate) {
    match outcome.meanings.iter_mut().find(|meaning| meaning.value == value) {
        Some(meaning) => meaning.fate = fate,
        None => outcome.meanings.push(Meaning { value, fate }),
    }
}
