//! The charts as text, as the first paint of a release has them: no browser is called, nothing is styled inline, and
//! every number can be read without a pointer.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use warmline::chart::waterfall::Kind;
use warmline::web::chart::{
    ChanceChart, ChanceChartProps, ChancePoint, CostBars, CostBarsProps, CostRow, Emblem, EmblemProps, Frame,
    FrameProps, Part, PartsBar, PartsBarProps, Step, Table, WarmChart, WarmChartProps, Waterfall, WaterfallProps,
};
use yew::prelude::*;

/// Rendering awaits nothing, so polling until it is ready ends at once.
fn render<C: BaseComponent>(props: C::Properties) -> String
where
    C::Properties: 'static,
{
    let mut work = pin!(yew::LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(text) = work.as_mut().poll(&mut context) {
            assert!(!text.contains("style="), "the page allows no inline style: {text}");
            assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
            return text;
        }
    }
}

fn percent(share: f64) -> AttrValue {
    format!("{:.0} %", share * 100.0).into()
}

fn plain(value: f64) -> AttrValue {
    value.to_string().into()
}

fn point(volume: f64, chance: f64) -> ChancePoint {
    ChancePoint { volume, chance, label: format!("{volume} · {:.0} %", chance * 100.0).into() }
}

fn chance(curve: Vec<(f64, f64)>, own: ChancePoint, on_pick: Option<Callback<f64>>) -> String {
    render::<ChanceChart>(ChanceChartProps {
        id: "how-sure".into(),
        name: "55 SQLs would make it nine in ten".into(),
        desc: "The chance rises with the number of SQLs.".into(),
        curve,
        point: own,
        marks: vec![point(49.0, 0.8), point(55.0, 0.9), point(60.0, 0.95)],
        volume_text: Callback::from(plain),
        chance_text: Callback::from(percent),
        volume_name: "SQLs".into(),
        on_pick,
        on_release: Callback::noop(),
        handle_name: "Number of SQLs".into(),
        step: 1.0,
        height: 200.0,
    })
}

fn curve() -> Vec<(f64, f64)> {
    (25..=80).map(f64::from).map(|volume| (volume, 1.0 - libm::exp(-(volume - 20.0) / 18.0))).collect()
}

#[test]
fn the_chance_is_labelled_and_its_marks_are_one_tab_stop() {
    let html = chance(curve(), point(40.0, 0.56), None);
    for words in ["40 · 56 %", "49 · 80 %", "55 · 90 %", "60 · 95 %", "100 %", "SQLs"] {
        assert!(html.contains(words), "{words} in {html}");
    }
    assert_eq!(html.matches("tabindex=\"0\"").count(), 1);
    assert_eq!(html.matches("tabindex=\"-1\"").count(), 3);
    assert!(html.contains("role=\"group\"") && html.contains("aria-label=\"55 SQLs would make it nine in ten\""));
}

#[test]
fn the_chance_has_a_slider_when_a_volume_can_be_picked() {
    let html = chance(curve(), point(40.0, 0.56), Some(Callback::noop()));
    for part in [
        "role=\"slider\"",
        "aria-valuenow=\"40\"",
        "aria-valuemin=\"25\"",
        "aria-valuemax=\"80\"",
        "aria-valuetext=\"40 · 56 %\"",
        "aria-label=\"Number of SQLs\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn broken_numbers_draw_no_broken_picture() {
    let hostile = vec![(f64::NAN, 0.1), (3.0, f64::INFINITY), (f64::NEG_INFINITY, 2.0), (9.0, f64::NAN)];
    let nowhere = ChancePoint { volume: f64::NAN, chance: f64::INFINITY, label: "unknown".into() };
    chance(hostile.clone(), nowhere, Some(Callback::noop()));
    chance(Vec::new(), point(0.0, 0.0), None);
    warm(hostile, f64::NAN);
    warm(Vec::new(), 1e300);
}

fn warm(curve: Vec<(f64, f64)>, at: f64) -> String {
    render::<WarmChart>(WarmChartProps {
        id: "cooling".into(),
        name: "One SQL in eight goes cold".into(),
        desc: "The share falls to a half at 30 days.".into(),
        curve,
        at,
        share: libm::exp2(-at / 30.0),
        label: "5.8 days · 87.5 % still warm".into(),
        day_text: Callback::from(plain),
        share_text: Callback::from(percent),
        warm_name: "still warm".into(),
        cold_name: "gone cold".into(),
        on_drag: Some(Callback::noop()),
        on_release: Callback::noop(),
        handle_name: "Days to follow up".into(),
        step: 1.0,
        height: 200.0,
    })
}

#[test]
fn the_warm_curve_names_both_areas_and_its_point() {
    let html = warm((0..=30).map(f64::from).map(|day| (day, libm::exp2(-day / 30.0))).collect(), 5.8);
    for words in ["5.8 days · 87.5 % still warm", ">still warm<", ">gone cold<", "aria-valuenow=\"5.8\"", ">21<"] {
        assert!(html.contains(words), "{words} in {html}");
    }
}

fn step(kind: Kind, value: f64, name: &'static str) -> Step {
    Step { kind, value, name: name.into(), label: plain(value), short: AttrValue::default() }
}

#[test]
fn the_waterfall_leaves_out_a_gain_of_nothing() {
    let steps = |back| {
        vec![
            step(Kind::Planned, 1_000_000.0, "Planned"),
            step(Kind::Cold, -125_000.0, "Gone cold"),
            step(Kind::Back, back, "Won back"),
            step(Kind::Expected, 875_000.0 + back, "Expected"),
            step(Kind::Whole, 800_000.0, "To bank on"),
        ]
    };
    let fall = |back| {
        render::<Waterfall>(WaterfallProps {
            id: "fall".into(),
            name: "n".into(),
            desc: "d".into(),
            steps: steps(back),
            height: 220.0,
        })
    };
    let none = fall(0.0);
    assert!(!none.contains("Won back") && none.contains("Gone cold") && none.contains("800000"));
    assert!(none.contains("url(#fall-hatch)"), "a loss has a pattern, not only a colour");
    assert!(fall(25_000.0).contains("Won back"));
}

#[test]
fn costs_are_bars_or_points_never_logarithmic_bars() {
    let bars = |log| {
        render::<CostBars>(CostBarsProps {
            id: "cost".into(),
            name: "n".into(),
            desc: "d".into(),
            rows: [("Visitors", 4.0), ("Customers", 20_000.0)]
                .map(|(name, value)| CostRow { name: name.into(), value, label: plain(value) })
                .to_vec(),
            log,
            cost_text: Callback::from(plain),
        })
    };
    assert!(bars(true).contains("chart-cost-dot") && !bars(true).contains("chart-bar"));
    assert!(bars(false).contains("chart-bar") && !bars(false).contains("chart-cost-dot"));
    assert!(bars(true).contains(">10000<") && bars(true).contains("20000"));
}

#[test]
fn parts_are_told_apart_by_number() {
    let part =
        |name: &'static str, value: f64| Part { name: name.into(), value, label: plain(value), share: "x".into() };
    let html = render::<PartsBar>(PartsBarProps {
        id: "parts".into(),
        name: "n".into(),
        parts: vec![part("Ads", 600.0), part("People", 400.0), part("Events", 0.0)],
    });
    assert_eq!(html.matches("chart-bar chart-part").count(), 2, "nothing is not drawn");
    assert_eq!(html.matches("<li").count(), 3, "but it is listed");
    assert!(html.contains(">1<") && html.contains(">2<") && html.contains(">3<"));
}

#[test]
fn a_frame_holds_picture_and_table() {
    let html = render::<Frame>(FrameProps {
        id: "f".into(),
        title: "The finding".into(),
        subtitle: None,
        level: 9,
        table: Table {
            caption: "Chance by volume".into(),
            columns: vec!["SQLs".into(), "Chance".into()],
            rows: vec![vec!["40".into(), "56 %".into()]],
        },
        as_table: "As a table".into(),
        as_chart: "As a chart".into(),
        more: Html::default(),
        children: html! { <Emblem ..EmblemProps { id: "e".into(), name: Some("Warmline".into()), size: 24 } /> },
    });
    for part in [
        "<h6 ",
        "aria-labelledby=\"f-title\"",
        "<caption>Chance by volume</caption>",
        "<th scope=\"col\">Chance</th>",
        "<th scope=\"row\">40</th>",
        "<td>56 %</td>",
        ">As a table</button>",
        "aria-label=\"Warmline\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    let (before, twin) = html.split_once("chart-twin").expect("a table");
    let tag = before.rsplit('<').next().unwrap_or_default();
    let hidden = tag.contains("hidden") || twin.split('>').next().is_some_and(|rest| rest.contains("hidden"));
    assert!(hidden, "the table waits for its button: {html}");
}
