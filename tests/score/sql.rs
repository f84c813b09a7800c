//! The text of the expressions: what each database calls things, and that no name or text can leave its quotes. That
//! they compute the same is tried in the databases themselves, see `oracle.rs`.

use super::ledger::today;
use warmline::codec::card;
use warmline::score::Card;
use warmline::score::sql::{AsOf, Dialect, expression, query, view};

fn one(field: &str, criterion: &str) -> Card {
    let text = format!(
        r#"{{"version":1,"fields":[{field}],"groups":[{{"id":"g","class":"explicit","criteria":[{{"id":"c",{criterion}}}]}}]}}"#
    );
    card::read(&text).unwrap_or_else(|issue| panic!("{issue}"))
}

fn of(card: &Card) -> [String; 4] {
    Dialect::ALL.map(|dialect| expression(card, dialect, AsOf::Day(today())))
}

#[test]
fn a_number_is_compared_as_a_double_and_null_is_missing() {
    let card = one(
        r#"{"id":"n","kind":"number"}"#,
        r#""field":"n","ranges":[{"from":50,"below":200.5,"points":7.5}],"missing":-1"#,
    );
    let [duck, postgres, big, spark] = of(&card);
    assert_eq!(
        duck,
        "(LEAST(GREATEST(((CASE WHEN (CAST(\"n\" AS DOUBLE) IS NULL) THEN -1e3 WHEN (CAST(\"n\" AS DOUBLE) >= 5e1 AND \
         CAST(\"n\" AS DOUBLE) < 2.005e2) THEN 7.5e3 ELSE 0e0 END)), 0e0), 1e5) / 1e3)"
    );
    assert_eq!(postgres, duck.replace("AS DOUBLE", "AS DOUBLE PRECISION"));
    assert_eq!(big, duck.replace("AS DOUBLE", "AS FLOAT64").replace('"', "`"));
    assert_eq!(spark, duck.replace('"', "`"));
}

/// Of a text one answer counts, of a set each of its values.
#[test]
fn texts_are_one_of_a_list_and_sets_add_up() {
    let values = r#""field":"f","values":[{"is":["a","b"],"points":3},{"is":["c"],"points":4}],"otherwise":1"#;
    let [text, ..] = of(&one(r#"{"id":"f","kind":"text"}"#, values));
    assert!(
        text.contains(" IN ('a', 'b'), FALSE) THEN 3e3 WHEN ")
            && text.contains(" IN ('c'), FALSE) THEN 4e3 ELSE 1e3 END"),
        "{text}"
    );
    let [set, ..] = of(&one(r#"{"id":"f","kind":"set"}"#, values));
    assert!(!set.contains(" IN ("), "{set}");
    assert!(
        set.contains("THEN 3e3 ELSE 0e0 END + CASE WHEN ") && set.contains("THEN 4e3 ELSE 0e0 END ELSE 1e3 END"),
        "{set}"
    );
}

#[test]
fn names_and_texts_stay_in_their_quotes() {
    let evil = r#"a\"b`c'd\\e; DROP TABLE leads --"#;
    let card = one(
        &format!(r#"{{"id":"t","kind":"text","column":"{evil}"}}"#),
        &format!(r#""when":{{"field":"t","is":["{evil}"]}},"points":1"#),
    );
    let [duck, postgres, big, spark] = of(&card);
    for sql in [&duck, &postgres] {
        assert!(sql.contains(r#"CAST("a""b`c'd\e; DROP TABLE leads --" AS "#), "{sql}");
        assert!(sql.contains(r#"IN ('a"b`c''d\e; drop table leads --')"#), "{sql}");
    }
    assert!(big.contains(r#"CAST(`a"b\`c'd\\e; DROP TABLE leads --` AS STRING)"#), "{big}");
    assert!(spark.contains(r#"CAST(`a"b``c'd\e; DROP TABLE leads --` AS STRING)"#), "{spark}");
    for sql in [&big, &spark] {
        assert!(sql.contains(r#"IN ('a"b`c\'d\\e; drop table leads --')"#), "{sql}");
    }
    assert!(query(&card, Dialect::Spark, AsOf::Today, "shop.le`ads").contains(" FROM `shop`.`le``ads` AS leads)"));
    assert!(
        view(&card, Dialect::DuckDb, AsOf::Today, "leads", "x\"y")
            .starts_with("CREATE OR REPLACE VIEW \"x\"\"y\" AS SELECT")
    );
}

#[test]
fn ages_are_days_in_each_dialect_and_fade_within_their_ends() {
    let card = one(r#"{"id":"a","kind":"activity"}"#, r#""field":"a","each":-2,"max":3,"halfLifeDays":30"#);
    let days = [
        "(DATE '2026-03-01' - CAST(\"a_last\" AS DATE))",
        "(DATE '2026-03-01' - CAST(\"a_last\" AS DATE))",
        "DATE_DIFF(DATE '2026-03-01', CAST(`a_last` AS DATE), DAY)",
        "DATEDIFF(DATE '2026-03-01', CAST(`a_last` AS DATE))",
    ];
    for (sql, days) in of(&card).iter().zip(days) {
        let power = format!("FLOOR(POWER(2e0, LEAST(GREATEST({days}, 0), 631) * -1e0 / 3e1) * 1048576e0 + 5e-1)");
        assert!(sql.contains(&power), "{sql}");
        // 21 half-lives leave half a part, exactly: said, not computed.
        assert!(sql.contains(&format!("WHEN LEAST(GREATEST({days}, 0), 631) = 630 THEN 1e0")), "{sql}");
        assert!(sql.contains("ELSE 0e0 - FLOOR(2e3 * LEAST("), "{sql}");
    }
    let now = expression(&card, Dialect::Postgres, AsOf::Today);
    assert!(now.contains("(CURRENT_DATE - CAST(\"a_last\" AS DATE))") && !now.contains("2026"), "{now}");
}

#[test]
fn parts_of_texts_and_sets_are_looked_for_with_functions() {
    let card = one(
        r#"{"id":"t","kind":"text"},{"id":"s","kind":"set","separator":"|"}"#,
        r#""when":{"any":[{"field":"t","contains":["50%_"]},{"field":"t","starts":["가나"]},{"field":"t","ends":["Z."]},
        {"field":"s","has":["A b"]},{"field":"s","has":["no|entry"]}]},"points":1"#,
    );
    let [duck, postgres, big, spark] = of(&card);
    for sql in [&duck, &postgres, &big] {
        assert!(sql.contains("STRPOS(NULLIF(TRANSLATE("), "{sql}");
        assert!(sql.contains(", '50%_') > 0, FALSE)") && sql.contains(", '|a b|') > 0, FALSE)"), "{sql}");
    }
    for sql in [&duck, &postgres, &big, &spark] {
        assert!(sql.contains(", 1, 2) = '가나', FALSE)") && sql.contains(", 2) = 'z.', FALSE)"), "{sql}");
        assert!(sql.contains("OR FALSE)"), "no entry has the separator in it: {sql}");
        assert!(sql.contains("' *[|] *', '|'"), "{sql}");
    }
    assert!(spark.contains("INSTR(NULLIF(") && !spark.contains("STRPOS"), "{spark}");
    assert!(spark.contains("TRIM(BOTH '| ' FROM CAST(`s` AS STRING))"), "{spark}");
    assert!(postgres.contains("BTRIM(CAST(\"s\" AS TEXT), '| ')") && postgres.contains("'|', 'g')"), "{postgres}");
}
