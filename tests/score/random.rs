//! What must hold of every card and every lead: 100,000 pairs of a fixed seed.

use super::cards::{AS_OF, COLUMNS, Random};
use warmline::codec::card;
use warmline::score::{self, Card, Cause, Day, Mapping, Points, Scored, Verdict};

fn today() -> Day {
    Day::parse(AS_OF.as_bytes()).expect("a day")
}

/// Cards and as many rows of each, to 100,000 pairs.
fn pairs(mut each: impl FnMut(&Card, &mut dyn Iterator<Item = Vec<String>>)) {
    let mut random = Random::new(4);
    for _ in 0..4000 {
        let card = random.card();
        let rows: Vec<_> = (0..25).map(|_| random.row()).collect();
        each(&card, &mut rows.into_iter());
    }
}

fn verdict(scored: &Scored) -> Verdict {
    let Scored { score, fit, interest, cell, band, handed, route, excluded, .. } = *scored;
    Verdict { score, fit, interest, cell, band, handed, route, excluded }
}

#[test]
fn the_ledger_sums_to_the_score_and_the_fast_form_gives_the_same() {
    let (mut decayed, mut capped, mut excluded, mut handed, mut scores) =
        (0, 0, 0, 0, std::collections::BTreeSet::new());
    pairs(|card, rows| {
        card.check().expect("random cards are valid");
        let mapping = Mapping::by_header(card, &COLUMNS);
        assert_eq!(mapping.lacking(card).count(), 0);
        let compiled = card.compile(&mapping, today());
        let mut scratch = compiled.scratch();
        for row in rows {
            let cells: Vec<&[u8]> = row.iter().map(String::as_bytes).collect();
            let fast = compiled.score_row(&cells[..], &mut scratch).expect("the cells can be read");
            let lead = compiled.lead(&cells[..]).expect("the cells can be read");
            let scored = score::score(card, &lead, today());
            let told = || format!("{}\n{row:?}", card::write(card));
            assert_eq!(scored.ledger.iter().map(|entry| entry.points).sum::<Points>(), scored.score, "{}", told());
            assert_eq!(verdict(&scored), fast, "{}", told());
            assert!(scored.score.number().is_finite());
            let has = |wanted: fn(&Cause) -> bool| scored.ledger.iter().any(|entry| wanted(&entry.cause));
            decayed += usize::from(has(|cause| matches!(cause, Cause::Decay { .. })));
            capped += usize::from(has(|cause| matches!(cause, Cause::GroupLimit { .. } | Cause::TotalLimit)));
            excluded += usize::from(fast.excluded.is_some());
            handed += usize::from(fast.handed);
            scores.insert(fast.score);
        }
    });
    // The pairs reach what they are to reach.
    assert!(
        decayed > 20_000 && capped > 50_000 && excluded > 5_000 && handed > 10_000,
        "{decayed} {capped} {excluded} {handed}"
    );
    assert!(scores.len() > 10_000, "{}", scores.len());
}

#[test]
fn every_card_reads_back_from_its_file_and_its_link() {
    let mut random = Random::new(5);
    for _ in 0..300 {
        let card = random.card();
        let text = card::write(&card);
        assert_eq!(card::read(&text).as_ref(), Ok(&card), "{text}");
        assert_eq!(card::read(&card::write_compact(&card)).as_ref(), Ok(&card));
        assert_eq!(card::decode(&card::encode(&card)).as_ref(), Ok(&card), "{text}");
    }
}
