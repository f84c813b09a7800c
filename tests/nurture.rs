//! Nurturing measured: the report document, its metrics against oracles, false alarms counted, leaks in money, sheets,
//! and the agreement. Oracles are SciPy 1.17, statsmodels 0.15 and mpmath.

#[path = "nurture/contract.rs"]
mod contract;

#[path = "nurture/document.rs"]
mod document;

#[path = "nurture/link.rs"]
mod link;

#[path = "nurture/oracles.rs"]
mod oracles;

#[path = "nurture/oracle.rs"]
mod oracle;

#[path = "nurture/alarms.rs"]
mod alarms;

#[path = "nurture/months.rs"]
mod months;

#[path = "nurture/money.rs"]
mod money;

#[path = "nurture/sheet.rs"]
mod sheet;

#[path = "nurture/any.rs"]
mod any;

#[path = "support/plans.rs"]
mod plans;
