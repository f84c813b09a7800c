//! A subject's plot: time on the left, memory on the right, both axes in powers of ten, with the spread and the line of
//! growth. Plain SVG with colours of its own, for it is shown as a picture.

use crate::Row;
use crate::subject::Subject;
use crate::told::{bytes, count, ends, growth, peaks, seconds, three, times, title};
use std::fmt::Write as _;
use warmline::chart::path::{line, num};
use warmline::chart::scale::Scale;
use warmline::chart::ticks;

const WIDTH: f64 = 860.0;
const HEIGHT: f64 = 330.0;
/// The first pixels of the panels, and how wide and high they are.
const PANELS: [f64; 2] = [78.0, 528.0];
const ROOM: f64 = 306.0;
const TOP: f64 = 92.0;
const FOOT: f64 = 268.0;
const INK: &str = "#1b1d21";
const GREY: &str = "#5a616c";
const HAIR: &str = "#e4e1d9";
const MARK: &str = "#c2410c";
const TREND: &str = "#3b5a7a";
/// More sizes than this are labelled by powers of ten.
const NAMED: usize = 5;

/// What one panel shows.
struct Panel<'a> {
    name: &'a str,
    points: Vec<(f64, f64)>,
    spread: Vec<(f64, f64)>,
    told: fn(f64) -> String,
}

/// The whole picture.
pub(crate) fn plot(subject: &Subject, rows: &[Row]) -> String {
    let title = title(subject, rows);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         role=\"img\" aria-label=\"{title}\" font-family=\"system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif\" font-size=\"13\">\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>\n"
    );
    text(&mut svg, (24.0, 34.0), "start", "font-size=\"18\" font-weight=\"600\"", INK, &title);
    let sizes: Vec<f64> = rows.iter().map(|row| row.size as f64).collect();
    let time = Panel { name: "Time", points: times(rows), spread: rows.iter().map(ends).collect(), told: seconds };
    let memory = Panel { name: "Peak memory", points: peaks(rows), spread: Vec::new(), told: bytes };
    for (left, panel) in PANELS.into_iter().zip([time, memory]) {
        draw(&mut svg, left, &panel, &sizes, subject.of);
    }
    svg.push_str("</svg>\n");
    svg
}

fn draw(svg: &mut String, left: f64, panel: &Panel, sizes: &[f64], of: &str) {
    let right = left + ROOM;
    let across = Scale::log(wide(sizes), (left, right));
    let fit = growth(&panel.points);
    let heading = match fit {
        Some((power, _)) => {
            format!("{} grows as n<tspan dy=\"-5\" font-size=\"11\">{power:.2}</tspan>", panel.name)
        }
        None => panel.name.to_owned(),
    };
    text(svg, (left, 70.0), "start", "font-weight=\"600\"", INK, &heading);
    for tick in across_ticks(sizes) {
        let at = across.at(tick);
        let _ = writeln!(svg, "<path d=\"M{0},{FOOT}v5\" stroke=\"{GREY}\"/>", num(at));
        text(svg, (at, FOOT + 20.0), "middle", "", GREY, &short(tick));
    }
    text(svg, (left.midpoint(right), FOOT + 44.0), "middle", "", GREY, &format!("n: {of}"));
    if panel.points.len() < 2 {
        let small = match panel.points.first() {
            Some((size, value)) => format!("{} at {}, under 0.5 MB before", (panel.told)(*value), count(*size)),
            None => "under 0.5 MB at every size".to_owned(),
        };
        text(svg, (left.midpoint(right), TOP.midpoint(FOOT)), "middle", "", GREY, &small);
        let _ = writeln!(svg, "<path d=\"M{left},{FOOT}H{right}\" stroke=\"{GREY}\" fill=\"none\"/>");
        return;
    }
    let spread = panel.spread.iter().flat_map(|(low, high)| [*low, *high]);
    let values: Vec<f64> = panel.points.iter().map(|(_, value)| *value).chain(spread).collect();
    let (low, high) = wide(&values);
    let up = Scale::log((low, high), (FOOT, TOP));
    for tick in up_ticks(low, high) {
        let at = num(up.at(tick));
        let _ = writeln!(svg, "<path d=\"M{left},{at}H{right}\" stroke=\"{HAIR}\"/>");
        text(svg, (left - 8.0, up.at(tick) + 4.5), "end", "", GREY, &(panel.told)(tick));
    }
    let _ = writeln!(svg, "<path d=\"M{left},{FOOT}H{right}\" stroke=\"{GREY}\" fill=\"none\"/>");
    if let Some((power, factor)) = fit {
        let ends =
            [panel.points.get(panel.points.len() / 2), panel.points.last()].map(|point| point.map_or(1.0, |at| at.0));
        let trend = ends.map(|size| (across.at(size), up.at(factor * libm::pow(size, power))));
        let _ = writeln!(
            svg,
            "<path d=\"{}\" stroke=\"{TREND}\" stroke-width=\"6\" stroke-opacity=\"0.3\" fill=\"none\" stroke-linecap=\"round\"/>",
            line(&trend)
        );
    }
    let places: Vec<(f64, f64)> = panel.points.iter().map(|(x, y)| (across.at(*x), up.at(*y))).collect();
    for ((x, _), (low, high)) in places.iter().zip(&panel.spread) {
        let (x, low, high) = (num(*x), num(up.at(*low)), num(up.at(*high)));
        let _ = writeln!(
            svg,
            "<path d=\"M{x},{low}V{high}\" stroke=\"{MARK}\" stroke-width=\"1.5\" stroke-opacity=\"0.6\"/>"
        );
    }
    let _ = writeln!(svg, "<path d=\"{}\" stroke=\"{MARK}\" stroke-width=\"2\" fill=\"none\"/>", line(&places));
    for (x, y) in &places {
        let _ = writeln!(svg, "<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"{MARK}\"/>", num(*x), num(*y));
    }
}

fn text(svg: &mut String, (x, y): (f64, f64), anchor: &str, more: &str, fill: &str, text: &str) {
    let (x, y) = (num(x), num(y));
    let _ = writeln!(svg, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"{fill}\" {more}>{text}</text>");
}

/// A little more than the values, and wide enough for two ticks.
fn wide(values: &[f64]) -> (f64, f64) {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(0.0, f64::max);
    let room = libm::pow(high / low, 0.04).max(1.08);
    let lacking = libm::sqrt((4.0 * low / high).max(1.0));
    (low / room / lacking, high * room * lacking)
}

/// The sizes themselves where they are few or close, else powers of ten.
fn across_ticks(sizes: &[f64]) -> Vec<f64> {
    let (low, high) = (sizes.first().copied().unwrap_or(1.0), sizes.last().copied().unwrap_or(10.0));
    if sizes.len() <= NAMED || high / low < 30.0 {
        return sizes.to_vec();
    }
    let mut decades = ticks::decades(low, high, 6);
    // The most that is supported has its own, in the place of a power of ten that is too near.
    if decades.last().is_some_and(|last| high / last < 3.0) {
        decades.pop();
    }
    decades.push(high);
    decades
}

/// Powers of ten, with 2 and 5 times them where they are few.
fn up_ticks(low: f64, high: f64) -> Vec<f64> {
    let decades = ticks::decades(low, high, 6);
    if decades.len() >= 3 {
        return decades;
    }
    let first = libm::floor(libm::log10(low)) as i32;
    let last = libm::ceil(libm::log10(high)) as i32;
    let all = (first..=last).flat_map(|power| [1.0, 2.0, 5.0].map(|times| times * libm::pow(10.0, f64::from(power))));
    all.filter(|tick| (low..=high).contains(tick)).collect()
}

/// 10,000,000 as 10 M.
fn short(number: f64) -> String {
    if number >= 1e6 {
        format!("{} M", three(number / 1e6))
    } else if number >= 1e4 {
        format!("{} k", three(number / 1e3))
    } else {
        count(number)
    }
}
