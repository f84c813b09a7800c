//! Plan to tree: the contract's order, defaults left out, so that equal plans are equal texts and equal links.

use crate::codec::Node;
use crate::engine::plan::{
    Belief, Channel, ChannelStep, Cold, ColdModel, DEFAULT_CURRENCY, DEFAULT_MARGIN, DEFAULT_PERIOD_MONTHS,
    DEFAULT_SHARE, FixedCost, FollowUp, Goal, Outlook, Plan, Prior, Rate, Recycle, Response, RevenueModel, Spread,
    Stage,
};

/// The members of one object, in the order of writing.
#[derive(Default)]
struct Members(Vec<(String, Node)>);

impl Members {
    fn with(mut self, key: &str, node: Node) -> Self {
        self.0.push((key.to_owned(), node));
        self
    }

    fn number(self, key: &str, number: f64) -> Self {
        self.with(key, Node::Number(number))
    }

    fn text(self, key: &str, text: &str) -> Self {
        self.with(key, Node::Text(text.to_owned()))
    }

    fn number_unless(self, key: &str, number: f64, default: f64) -> Self {
        if number == default { self } else { self.number(key, number) }
    }

    fn text_unless(self, key: &str, text: &str, default: &str) -> Self {
        if text == default { self } else { self.text(key, text) }
    }

    fn number_if(self, key: &str, number: Option<f64>) -> Self {
        self.maybe(key, number.map(Node::Number))
    }

    /// A list, unless it is empty.
    fn list<T>(self, key: &str, entries: &[T], each: impl Fn(&T) -> Node) -> Self {
        if entries.is_empty() { self } else { self.with(key, Node::List(entries.iter().map(each).collect())) }
    }

    /// An object, unless it has nothing to say.
    fn object(self, key: &str, members: Self) -> Self {
        if members.0.is_empty() { self } else { self.with(key, members.node()) }
    }

    fn maybe(self, key: &str, node: Option<Node>) -> Self {
        match node {
            Some(node) => self.with(key, node),
            None => self,
        }
    }

    fn node(self) -> Node {
        Node::Object(self.0)
    }
}

/// The tree of a plan.
pub(in crate::codec) fn node(plan: &Plan) -> Node {
    Members::default()
        .number("version", f64::from(plan.version))
        .text_unless("name", &plan.name, "")
        .text_unless("currency", &plan.currency, DEFAULT_CURRENCY)
        .with("goal", goal(plan.goal))
        .number("customerValue", plan.customer_value)
        .number_unless("grossMargin", plan.gross_margin, DEFAULT_MARGIN)
        .number_unless("periodMonths", plan.period_months, DEFAULT_PERIOD_MONTHS)
        .with("stages", Node::List(plan.stages.iter().map(stage).collect()))
        .list("fixedCosts", &plan.fixed_costs, fixed_cost)
        .maybe("cold", plan.cold.as_ref().map(cold))
        .object("belief", belief(plan.belief()))
        .object("outlook", outlook(plan.outlook()))
        .list("channels", &plan.channels, channel)
        .node()
}

fn goal(goal: Goal) -> Node {
    let members = Members::default();
    match goal {
        Goal::Customers(customers) => members.number("customers", customers as f64),
        Goal::Revenue(revenue) => members.number("revenue", revenue),
    }
    .node()
}

fn stage(stage: &Stage) -> Node {
    Members::default()
        .text("id", &stage.id)
        .text("name", &stage.name)
        .maybe("toNext", stage.to_next.map(rate))
        .number_unless("costPerEntry", stage.cost_per_entry, 0.0)
        .number_unless("lagDays", stage.lag_days, 0.0)
        .text_unless("source", &stage.source, "")
        .maybe("prior", stage.known().prior.as_ref().map(prior))
        .list("history", &stage.known().history, |(converted, entered)| {
            Node::List([converted, entered].map(|count| Node::Number(*count as f64)).into())
        })
        .maybe("costRange", stage.known().cost_range.map(spread))
        .number_if("lagP90Days", stage.known().lag_p90_days)
        .node()
}

fn prior(prior: &Prior) -> Node {
    Members::default()
        .number("mean", prior.mean)
        .number("sampleSize", prior.sample_size)
        .text_unless("source", &prior.source, "")
        .node()
}

fn spread(spread: Spread) -> Node {
    let Spread { low, likely, high } = spread;
    rate(Rate::Range { low, likely, high })
}

fn belief(belief: &Belief) -> Members {
    let default = Belief::DEFAULT;
    Members::default()
        .number_if("rho", belief.rho)
        .number_unless("confidence", belief.confidence, default.confidence)
        .maybe("volume", belief.volume.map(spread))
        .maybe("customerValue", belief.customer_value.map(spread))
        .number_unless("runs", f64::from(belief.runs), f64::from(default.runs))
        .number_unless("seed", belief.seed as f64, default.seed as f64)
}

fn outlook(outlook: &Outlook) -> Members {
    let default = Outlook::DEFAULT;
    let revenue = match outlook.revenue {
        RevenueModel::Once => "once",
        RevenueModel::Monthly => "monthly",
    };
    Members::default()
        .text_unless("start", &outlook.start.map_or_else(String::new, |start| start.to_string()), "")
        .number_if("intakeMonths", outlook.intake_months)
        .list("seasonality", outlook.seasonality.as_ref().map_or(&[], |weights| weights), |w| Node::Number(*w))
        .number_unless("rampUpMonths", outlook.ramp_up_months, default.ramp_up_months)
        .text_unless("revenue", revenue, "once")
        .number_if("churnPerMonth", outlook.churn_per_month)
        .number_if("discountPerYear", outlook.discount_per_year)
        .number_unless("horizonMonths", f64::from(outlook.horizon_months), f64::from(default.horizon_months))
}

fn channel(channel: &Channel) -> Node {
    let response = match channel.response {
        Response::Linear => "linear",
        Response::Saturating => "saturating",
    };
    Members::default()
        .text("id", &channel.id)
        .text("name", &channel.name)
        .text("stage", &channel.stage)
        .number_unless("costPerLead", channel.cost_per_lead, 0.0)
        .number_unless("fixedCost", channel.fixed_cost, 0.0)
        .number_if("most", channel.most.map(|most| most as f64))
        .text_unless("response", response, "linear")
        .list("steps", &channel.steps, step)
        .node()
}

fn step(step: &ChannelStep) -> Node {
    Members::default()
        .text("stage", &step.stage)
        .maybe("toNext", step.to_next.map(rate))
        .number_if("costPerEntry", step.cost_per_entry)
        .number_if("lagDays", step.lag_days)
        .node()
}

fn rate(rate: Rate) -> Node {
    let members = Members::default();
    match rate {
        Rate::Point { rate } => members.number("rate", rate),
        Rate::Evidence { converted, entered } => {
            members.number("converted", converted as f64).number("entered", entered as f64)
        }
        Rate::Range { low, likely, high } => members.number("low", low).number("likely", likely).number("high", high),
    }
    .node()
}

fn fixed_cost(cost: &FixedCost) -> Node {
    Members::default()
        .text("name", &cost.name)
        .number("amount", cost.amount)
        .number_unless("share", cost.share, DEFAULT_SHARE)
        .node()
}

fn cold(cold: &Cold) -> Node {
    Members::default()
        .text("stage", &cold.stage)
        .with("model", model(&cold.model))
        .maybe("recycle", cold.recycle.as_ref().map(recycle))
        .node()
}

fn model(model: &ColdModel) -> Node {
    let named = |kind| Members::default().text("kind", kind);
    match model {
        ColdModel::Count { leads } => named("count").number("leads", *leads as f64),
        ColdModel::Share { share } => named("share").number("share", *share),
        ColdModel::ShelfLife { days, follow_up: law } => {
            named("shelfLife").number("days", *days).with("followUp", follow_up(law))
        }
        ColdModel::HalfLife { days, follow_up: law } => {
            named("halfLife").number("days", *days).with("followUp", follow_up(law))
        }
        ColdModel::Capacity { reps, leads_per_rep_per_day, shelf_life_days } => named("capacity")
            .number("reps", f64::from(*reps))
            .number("leadsPerRepPerDay", *leads_per_rep_per_day)
            .number("shelfLifeDays", *shelf_life_days),
    }
    .node()
}

fn follow_up(follow_up: &FollowUp) -> Node {
    let named = |kind| Members::default().text("kind", kind);
    match follow_up {
        FollowUp::Fixed { days } => named("fixed").number("days", *days),
        FollowUp::Exponential { mean_days } => named("exponential").number("meanDays", *mean_days),
        FollowUp::Lognormal { median_days, p90_days } => {
            named("lognormal").number("medianDays", *median_days).number("p90Days", *p90_days)
        }
        FollowUp::Observed { days } => {
            named("observed").with("days", Node::List(days.iter().copied().map(Node::Number).collect()))
        }
    }
    .node()
}

fn recycle(recycle: &Recycle) -> Node {
    Members::default()
        .number("share", recycle.share)
        .text("toStage", &recycle.to_stage)
        .number("conversionFactor", recycle.conversion_factor)
        .number("costPerLead", recycle.cost_per_lead)
        .node()
}
