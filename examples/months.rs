//! Reads a plan document from standard input and prints its months as the native engine finds them, as JSON: what the
//! browser tests hold the page against.

use std::io::Read;
use std::process::ExitCode;
use warmline::engine::{Plan, time::Month};
use warmline::inquiry::{Months, Run};

fn main() -> ExitCode {
    match months() {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn months() -> Result<String, String> {
    let mut document = String::new();
    std::io::stdin().read_to_string(&mut document).map_err(|fault| fault.to_string())?;
    let plan: Plan = serde_json::from_str(&document).map_err(|fault| fault.to_string())?;
    let finding = Months::default().run(&plan).map_err(|issue| issue.to_string())?;
    let row = |month: &Month| {
        let waiting = month.stages.iter().take(month.stages.len().saturating_sub(1)).map(|stage| stage.waiting);
        let rest = [month.customers, month.customers_so_far, month.spend, month.revenue, month.cash, month.cash_so_far];
        [month.entries].into_iter().chain(waiting).chain(rest).collect::<Vec<f64>>()
    };
    let forecast = &finding.forecast;
    let told = serde_json::json!({
        "rows": forecast.months.iter().map(row).collect::<Vec<_>>(),
        "npv": forecast.npv,
        "payback": forecast.payback_month,
        "lifetime": finding.worth.lifetime.value,
        "ratio": finding.worth.ltv_to_cac,
        "due": finding.due.map(|day| day.to_string()),
        "entries": finding.entries,
        "startBy": finding.start_by.map(|day| day.to_string()),
    });
    Ok(told.to_string())
}
