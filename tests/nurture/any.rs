//! Whatever a report says: answers come, and they are finite.

use crate::plans::answerable;
use proptest::prelude::*;
use warmline::nurture::news::{Kind, news};
use warmline::nurture::{
    Basis, Figure, Figures, Group, Groups, Month, Period, Report, Terms, agreement, leaks, review, versus,
};

fn count() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), (0_u32..50).prop_map(f64::from), (0_u64..=1_000_000_000_000).prop_map(|count| count as f64)]
}

fn figures() -> impl Strategy<Value = Figures> {
    (proptest::collection::vec(proptest::option::weighted(0.8, count()), 10), 0.0..=1e15, 0.0..=1.0).prop_map(
        |(counts, money, share)| {
            let mut figures = Figures::default();
            for (figure, value) in Figure::ALL.into_iter().zip(counts) {
                let most = figure.part_of().and_then(|whole| figures.get(whole)).unwrap_or(f64::MAX);
                figures.set(figure, value.map(|value| value.min(most)));
            }
            figures.with(Figure::Revenue, money).with(Figure::LabourCost, money).with(Figure::LabourShare, share)
        },
    )
}

fn report() -> impl Strategy<Value = Report> {
    proptest::collection::vec(figures(), 1..9).prop_map(|months| {
        let period =
            |(place, figures)| Period { month: Month::new(2026, place).expect("a month"), campaign: None, figures };
        Report { periods: (1..).zip(months).map(period).collect(), ..Report::default() }
    })
}

fn point() -> impl Strategy<Value = (f64, f64)> {
    prop_oneof![(count(), count()), (any::<f64>(), any::<f64>()), (1e-300..1e300, 1e-300..1e300)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_review_is_finite_and_its_values_lie_in_their_intervals(report in report()) {
        prop_assert_eq!(report.check(), Ok(()));
        let last = *report.months().last().expect("a month");
        for line in review(&report, last, None, &[], &Basis::default()).lines {
            let key = line.now.metric.key();
            prop_assert!(line.now.value.is_finite(), "{key}");
            if let Some((low, high)) = line.now.interval {
                let slack = 1e-15 + 1e-9 * line.now.value.abs();
                prop_assert!(low - slack <= line.now.value && line.now.value <= high + slack, "{key}: {low} {high}");
                prop_assert!(low.is_finite() && high.is_finite(), "{key}: {low} {high}");
            }
            if let Some(change) = line.change {
                prop_assert!(change.by.is_finite() && change.interval.is_none_or(|(low, high)| low <= change.by && change.by <= high));
            }
            if let Some(news) = line.news {
                prop_assert!(news.limits.is_none_or(|(low, high)| low <= high && low >= 0.0 && high.is_finite()), "{key}");
                prop_assert!(news.centre.is_finite() && news.chance.is_none_or(|chance| (0.0..=1.0).contains(&chance)));
                prop_assert!(news.dispersion.is_none_or(f64::is_finite));
            }
        }
    }

    #[test]
    fn news_of_anything_is_finite(before in proptest::collection::vec(point(), 0..30), now in point(), level in 0.001..0.5) {
        for kind in [Kind::Rate, Kind::Count, Kind::Amount] {
            let Some(found) = news(kind, &before, now, level) else { continue };
            prop_assert!(found.centre.is_finite());
            prop_assert!(found.limits.is_none_or(|(low, high)| low.is_finite() && high.is_finite() && low <= high));
            prop_assert!(found.chance.is_none_or(|chance| (0.0..=1.0).contains(&chance)));
        }
    }

    #[test]
    fn leaks_and_agreements_of_any_plan_are_finite(plan in answerable(), report in report(), chance in proptest::option::of(0.05..0.99)) {
        for leak in leaks(&plan, &report, None, &[]).expect("leaks") {
            for worth in [leak.lost, leak.lost_at_least, leak.lost_at_most, leak.upside] {
                prop_assert!(worth.profit.is_finite() && worth.customers.is_finite());
            }
        }
        let agreed = agreement(&plan, &Terms { chance, ..Terms::default() }, Some(&report)).expect("an agreement");
        prop_assert!((0.0..=1.0).contains(&agreed.chance) && agreed.mqls.total.is_finite());
        if let Some(answering) = agreed.answering {
            prop_assert!(answering.revenue_per_day.is_finite() && answering.profit_per_day.is_finite());
            prop_assert!(answering.contact_days.is_none_or(|days| days >= 0.0));
        }
    }

    #[test]
    fn two_groups_of_any_size_compare(a in 0_u64..=1_000_000_000_000, b in 0_u64..=1_000_000, n in 1_u64..=1_000_000_000_000, m in 1_u64..=1_000_000) {
        let group = |converted: u64, entered: u64| Group { converted: converted.min(entered), entered };
        let found = versus(&Groups { nurtured: group(a, n), others: group(b, m) }, 0.8);
        prop_assert!((0.0..=1.0).contains(&found.chance));
        prop_assert!(found.interval.0 <= found.difference && found.difference <= found.interval.1);
        prop_assert!(found.uplift.is_none_or(f64::is_finite));
    }
}
