//! Levers, goal-seek, information, sales.

use super::{choice, record};
use crate::engine::lever::{
    Agreement, Bar, Basis, Capacity, Choice, Elasticity, Figures, Gain, Information, Input, Measure, Offer, Rep,
    Sought, Swing, Target, Worthwhile,
};

record! {
    Figures { entries, customers, spend, revenue, gross_profit, profit, roi, cac, chance }
    Bar { swing, low, high }
    Swing { input, low, high, basis }
    Offer { input, change, price }
    Gain { offer, figures, customers, profit, chance, spend, profit_per_money, customers_per_money }
    Elasticity { row, elasticity, per_point }
    Sought { value, figures, reached, feasible, from }
    Information { now, inputs }
    Choice { entries, value }
    Worthwhile { input, value }
    Capacity { load, worked, could_work, more, last }
    Rep { reps, customers, profit, chance }
    Agreement { now, slowest, slowest_p90, chance, best_chance, revenue_per_day, profit_per_day }
}

choice! {
    Input {
        0 Volume, 1 Rate(row), 2 CostPerEntry(row), 3 FixedCost(index), 4 CustomerValue, 5 GrossMargin, 6 ColdLeads,
        7 ColdShare, 8 LeadLife, 9 FollowUpDays, 10 Reps, 11 LeadsPerRep, 12 RecycleShare, 13 RecycleFactor,
        14 RecycleCost
    }
    Basis { 0 Evidence, 1 Range, 2 Typed, 3 Months }
    Measure { 0 Customers, 1 Roi, 2 Chance, 3 Profit }
    Target { 0 Chance(wanted), 1 Roi(wanted), 2 Customers(wanted) }
}
