//! A file whose end is known, from its bytes to a judgement, a line and a learned card.

use crate::support::today;
use std::fmt::Write as _;
use warmline::codec::card;
use warmline::inquiry::{Message, Wire};
use warmline::leads::history::{
    Fate, Gather, Judged, MOST_ROWS, NoLesson, Past, Taught, Written, bands_of, example, guess, judge, learnable,
    suggest, teach, weigh,
};
use warmline::leads::{Corrections, Looked, Setup, look};
use warmline::learn::Suspicion;
use warmline::learn::quality::Economics;
use warmline::score::Card;
use warmline::table::Encoding;

const MONEY: Economics = Economics { cost: 300.0, value: 4_000.0, capacity: None };

fn b2b() -> Card {
    card::read(include_str!("../../static/cards/b2b.json")).expect("a card")
}

fn past(file: &[u8], card: &Card) -> (Looked, Past) {
    let looked = look(file, true, Encoding::Utf8, card, &Corrections::default());
    let outcome = suggest(&looked).expect("an outcome");
    let setup = Setup {
        dialect: looked.dialect,
        order: looked.order,
        mapping: looked.mapping.clone(),
        opened: looked.opened,
        as_of: today(),
    };
    (looked, Past { setup, outcome })
}

fn judged(file: &str, chunk: usize) -> Judged {
    let card = b2b();
    let (_, past) = past(file.as_bytes(), &card);
    let mut gather = Gather::new(&card, &past, &[]);
    file.as_bytes().chunks(chunk).for_each(|chunk| gather.push(chunk));
    judge(&card, &gather.finish()).expect("a judgement")
}

fn taught(file: &str, without: &[&str]) -> Result<Taught, NoLesson> {
    let card = b2b();
    let (looked, past) = past(file.as_bytes(), &card);
    let mut wanted = learnable(&looked, &past.outcome);
    wanted.retain(|wanted| !without.contains(&wanted.name.as_str()));
    let mut gather = Gather::new(&card, &past, &wanted);
    gather.push(file.as_bytes());
    teach(&card, &past, &wanted, gather.finish(), &MONEY, "Learned")
}

fn there_and_back<T: Wire + PartialEq + std::fmt::Debug>(value: &T) {
    assert_eq!(Message::of(value).read::<T>().as_ref(), Some(value));
}

#[test]
fn every_lead_is_won_lost_open_or_unread() {
    let file = example(&b2b(), today(), 3_000, 1);
    let judged = judged(&file, 777);
    assert_eq!(judged.leads + judged.open + judged.unread, 3_000);
    assert_eq!(judged.unread, 0);
    assert!(judged.open > 0 && judged.won > 100);
    let of = |value: &str| judged.values.iter().find(|seen| seen.value == value).expect("a value");
    assert_eq!((of("won").fate, of("lost").fate, of("open").fate), (Fate::Won, Fate::Lost, Fate::Open));
    assert_eq!(of("won").leads, judged.won);
    let counted: u64 = judged.steps.iter().map(warmline::learn::Step::leads).sum();
    assert_eq!(counted, judged.leads);
    assert_eq!(judged.months.iter().map(|month| month.leads).sum::<u64>(), judged.leads);
    assert!(judged.auc.is_some_and(|auc| auc.low > 0.6 && auc.high < 0.9), "{:?}", judged.auc);
    there_and_back(&judged);
}

#[test]
fn chunks_make_no_difference() {
    let file = example(&b2b(), today(), 500, 2);
    assert_eq!(judged(&file, 1), judged(&file, 1 << 20));
}

#[test]
fn the_example_is_the_same_for_the_same_seed_and_fits_every_card() {
    let cards = [
        include_str!("../../static/cards/b2b.json"),
        include_str!("../../static/cards/bant.json"),
        include_str!("../../static/cards/consumer.json"),
    ];
    for text in cards {
        let card = card::read(text).expect("a card");
        let file = example(&card, today(), 2_000, 5);
        assert_eq!(file, example(&card, today(), 2_000, 5));
        assert_ne!(file, example(&card, today(), 2_000, 6));
        let (looked, past) = past(file.as_bytes(), &card);
        assert_eq!(past.setup.mapping.lacking(&card).count(), 0, "{:?}", looked.columns);
        let mut gather = Gather::new(&card, &past, &[]);
        gather.push(file.as_bytes());
        let judged = judge(&card, &gather.finish()).expect("a judgement");
        assert_eq!(judged.unread, 0);
        let weighed = weigh(&judged.ranked(), card.line.number(), &MONEY);
        assert!(weighed.own.above.leads > 0, "{}: {:?}", card.name, weighed.own);
        assert!(judged.auc.is_some_and(|auc| auc.low > 0.55));
    }
}

#[test]
fn a_line_is_weighed_by_what_lies_above_it() {
    let judged = judged(&example(&b2b(), today(), 3_000, 1), 4_096);
    let ranked = judged.ranked();
    let weighed = weigh(&ranked, 40.0, &MONEY);
    let above: Vec<_> = judged.steps.iter().filter(|step| step.score >= 40.0).collect();
    let (won, leads) = (above.iter().map(|s| s.won).sum::<u64>(), above.iter().map(|s| s.leads()).sum::<u64>());
    assert_eq!((weighed.own.above.won, weighed.own.above.leads), (won, leads));
    assert_eq!(weighed.own.profit, 4_000.0 * won as f64 - 300.0 * leads as f64);
    assert!(weighed.profits.windows(2).all(|pair| pair[0].0 < pair[1].0));
    assert!(weighed.profits.iter().all(|(_, profit)| *profit <= weighed.best.profit));
    let bands = bands_of(&ranked, 40.0, &MONEY).expect("bands");
    assert!(bands.profit.0 <= weighed.own.profit && weighed.own.profit <= bands.profit.1);
    there_and_back(&bands);
}

/// Beyond the most every second lead is learned from, all over the file.
#[test]
fn of_very_many_leads_some_are_learned_from() {
    let mut file = String::from("lead,size,outcome\n");
    for row in 0..=MOST_ROWS {
        let outcome = if row * 7_919 % 100 < 20 + row % 5 * 10 { "won" } else { "lost" };
        let _ = writeln!(file, "{row},{},{outcome}", row % 5);
    }
    let card = b2b();
    let (looked, past) = past(file.as_bytes(), &card);
    let mut wanted = learnable(&looked, &past.outcome);
    wanted.retain(|wanted| wanted.name == "size");
    let mut gather = Gather::new(&card, &past, &wanted);
    gather.push(file.as_bytes());
    let gathered = gather.finish();
    assert_eq!((gathered.scores.len(), gathered.rows.len()), (MOST_ROWS + 1, MOST_ROWS / 2 + 1));
    assert_eq!(gathered.rows.last().map(|row| *row as usize), Some(MOST_ROWS));
}

#[test]
fn what_is_noted_after_the_end_is_found_out() {
    let file = example(&b2b(), today(), 3_000, 1);
    let taught = taught(&file, &[]).expect("a lesson");
    let alarm = taught.alarms.iter().find(|alarm| alarm.column == "closed_reason").expect("an alarm");
    assert!(alarm.suspicions.iter().any(|why| matches!(why, Suspicion::Name(_))));
    assert!(alarm.suspicions.iter().any(|why| matches!(why, Suspicion::Auc(auc) if *auc > 0.95)));
    there_and_back(&taught);
}

#[test]
fn a_learned_card_beats_one_that_overlooks_what_matters_and_opens_as_a_card() {
    let file = example(&b2b(), today(), 4_000, 1);
    let taught = taught(&file, &["closed_reason"]).expect("a lesson");
    assert!(taught.alarms.is_empty(), "{:?}", taught.alarms);
    assert_eq!(taught.of, taught.leads);
    assert!(taught.gate.is_enough(), "{:?}", taught.gate);
    let auc = |figures: &warmline::leads::history::Figures| figures.auc.map_or(0.0, |auc| auc.value);
    assert!(auc(&taught.card) > auc(&taught.by_hand) + 0.02, "{} {}", auc(&taught.card), auc(&taught.by_hand));
    let industry = taught.parts.iter().find(|part| part.name == "industry").expect("a part");
    assert!(industry.by_hand == 0.0 && industry.learned > 0.05);
    let sums = taught.parts.iter().fold((0.0, 0.0), |sums, part| (sums.0 + part.by_hand, sums.1 + part.learned));
    assert!((sums.0 - 1.0).abs() < 1e-9 && (sums.1 - 1.0).abs() < 1e-9, "{sums:?}");
    let Written::Card { card: learned, .. } = &taught.written else { panic!("{:?}", taught.written) };
    learned.check().expect("a card that is lawful");
    assert_eq!(learned.line, b2b().line);
    // The document judges as the held-out figures promise, and a little better, as it has seen these leads.
    let (_, past) = past_of(&file, learned);
    let mut gather = Gather::new(learned, &past, &[]);
    gather.push(file.as_bytes());
    let again = judge(learned, &gather.finish()).expect("a judgement").auc.expect("both outcomes").value;
    assert!(again >= auc(&taught.card) - 0.005 && again < auc(&taught.card) + 0.07, "{again}");
}

fn past_of(file: &str, card: &Card) -> (Looked, Past) {
    past(file.as_bytes(), card)
}

#[test]
fn too_few_outcomes_lean_on_the_card_of_people() {
    let file = example(&b2b(), today(), 80, 3);
    let taught = taught(&file, &["closed_reason"]).expect("a lesson");
    assert!(!taught.gate.is_enough() && taught.gate.weight < 1.0);
    assert_eq!(taught.written, Written::NeedsRule);
}

#[test]
fn one_outcome_teaches_nothing() {
    let file = example(&b2b(), today(), 400, 3).replace(",won\n", ",lost\n");
    let card = b2b();
    let looked = look(file.as_bytes(), true, Encoding::Utf8, &card, &Corrections::default());
    assert_eq!(suggest(&looked), None);
    let column = looked.columns.iter().position(|column| column.name == "outcome").expect("a column");
    let (_, other) = past(example(&card, today(), 400, 3).as_bytes(), &card);
    let past = Past { outcome: looked.outcome(column), ..other };
    let wanted = learnable(&looked, &past.outcome);
    let mut gather = Gather::new(&card, &past, &wanted);
    gather.push(file.as_bytes());
    let gathered = gather.finish();
    let judged = judge(&card, &gathered).expect("a judgement");
    assert!(judged.auc.is_none() && judged.truth.is_none() && judged.leads > 0);
    assert_eq!(teach(&card, &past, &wanted, gathered, &MONEY, "x"), Err(NoLesson::OneOutcome));
}

#[test]
fn values_are_read_in_three_languages() {
    for won in ["Won", "Closed Won", "yes", "1", "수주", "Menang", " converted "] {
        assert_eq!(guess(won), Fate::Won, "{won}");
    }
    for lost in ["Lost", "closed lost", "no", "0", "실주", "kalah", "not won", "tidak menang"] {
        assert_eq!(guess(lost), Fate::Lost, "{lost}");
    }
    for open in ["", "open", "In progress", "진행중", "proses", "n/a"] {
        assert_eq!(guess(open), Fate::Open, "{open}");
    }
}
