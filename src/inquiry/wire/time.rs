//! Months, money in time, and channels in both.

use super::{Message, Rest, Wire, choice, record};
use crate::engine::channel::{Aim, Allocation, LaneFigures, Mix, MixMonth, Split};
use crate::engine::time::worth::{Allowable, Lifetime, Worth};
use crate::engine::time::{Date, Forecast, Month, StageMonth};

impl Wire for Date {
    fn put(&self, out: &mut Message) {
        self.year().put(out);
        self.month().put(out);
        self.day().put(out);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        Self::new(u16::take(from)?, u8::take(from)?, u8::take(from)?)
    }
}

record! {
    Forecast { months, payback_month, npv, customers_beyond, customers_in_all }
    Month {
        first_day, entries, stages, customers, customers_so_far, paying, spend, revenue, cash, cash_so_far,
        chance_of_goal
    }
    StageMonth { entered, lost, waiting }
    Worth { lifetime, cac, ltv_to_cac, stages }
    Lifetime { value, horizon_months }
    Allowable { cost_per_entry, now, break_even_rate }
    Mix { channels, entries, customers, spend, revenue, profit, roi, cac, chance, lag_days }
    LaneFigures { leads, spend, customers, profit, cost_per_lead, cac, roi }
    MixMonth { first_day, customers, customers_so_far, spend, revenue, cash, cash_so_far }
    Split { best, whole, proven, shadow_price }
    Allocation { leads, spend, total, customers, profit }
}

choice! {
    Aim { 0 Profit, 1 Customers }
}
