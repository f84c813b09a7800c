// What the page computes, in plain JavaScript: the worked example's questions over the same formulas as Warmline's engine.

export const EXAMPLE = {
  goal: 10,
  customerValue: 100_000,
  grossMargin: 1,
  periodMonths: 12,
  stages: [
    { id: "sql", name: "SQLs", rate: 0.25, costPerEntry: 5000 },
    { id: "customer", name: "Customers", costPerEntry: 0 },
  ],
  fixedCosts: [],
  cold: { stage: 0, leads: 5 },
};

export const SIX = {
  ...EXAMPLE,
  stages: [
    { id: "visitor", name: "Visitors", rate: 0.02, costPerEntry: 1 },
    { id: "lead", name: "Leads", rate: 0.4, costPerEntry: 0 },
    { id: "mql", name: "MQLs", rate: 0.5, costPerEntry: 20 },
    { id: "sal", name: "SALs", rate: 0.75, costPerEntry: 0 },
    { id: "sql", name: "SQLs", rate: 0.25, costPerEntry: 500 },
    { id: "customer", name: "Customers", costPerEntry: 0 },
  ],
  fixedCosts: [{ name: "Team", amount: 90_000, share: 1 }],
  cold: { stage: 4, leads: 5 },
};

/** P(Binomial(n, p) >= k), summed from the smaller tail's side by the ratio of neighbouring terms. */
function chance(n, p, k) {
  if (k > n) return 0;
  if (p >= 1) return 1;
  const mode = Math.floor((n + 1) * p);
  const odds = p / (1 - p);
  let above = 0;
  let all = 0;
  for (let i = mode, term = 1; i <= n && term > 1e-18; term *= ((n - i) / (i + 1)) * odds, i += 1) {
    all += term;
    if (i >= k) above += term;
  }
  for (let i = mode - 1, term = mode / (n - mode + 1) / odds; i >= 0 && term > 1e-18; term *= i / (n - i + 1) / odds, i -= 1) {
    all += term;
    if (i >= k) above += term;
  }
  return above / all;
}

function neededFor(goal, p, wanted) {
  let low = goal;
  let high = goal;
  while (chance(high, p, goal) < wanted) high *= 2;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (chance(middle, p, goal) >= wanted) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** Everything that the page shows of a plan. */
export function answer(plan) {
  const { goal, customerValue, stages } = plan;
  const last = stages.length - 1;
  const rows = stages.map((stage) => ({ ...stage, needed: goal, toCustomer: 1 }));
  for (let i = last - 1; i >= 0; i -= 1) {
    rows[i].toCustomer = rows[i + 1].toCustomer * rows[i].rate;
    // A whole number that the division left a hair above itself is that number.
    rows[i].needed = Math.ceil(rows[i + 1].needed / rows[i].rate - 1e-9);
  }
  let spend = plan.fixedCosts.reduce((sum, { amount, share }) => sum + amount * share, 0);
  for (const row of rows) {
    spend += row.costPerEntry * row.needed;
    row.worth = customerValue * row.toCustomer;
    row.loaded = spend / row.needed;
  }
  const revenue = goal * customerValue;
  const focus = rows[plan.cold.stage];
  const p = focus.toCustomer;
  const marks = [0.5, 0.8, 0.9, 0.95].map((wanted) => ({ wanted, volume: neededFor(goal, p, wanted) }));
  const from = Math.max(goal, Math.floor(focus.needed * 0.45));
  const to = Math.max(focus.needed, Math.ceil(marks[3].volume * 1.18));
  const step = Math.max(1, Math.floor((to - from) / 60));
  const curve = [];
  for (let volume = from; volume <= to; volume += step) curve.push({ volume, chance: chance(volume, p, goal) });
  const kept = (focus.needed - plan.cold.leads) * p;
  const whole = Math.floor(kept + 1e-9);
  return {
    rows,
    spend,
    revenue,
    roi: spend > 0 ? (revenue * plan.grossMargin - spend) / spend : null,
    focus,
    chance: chance(focus.needed, p, goal),
    marks,
    curve,
    cold: {
      expected: kept,
      whole,
      chance: chance(focus.needed - plan.cold.leads, p, goal),
      lost: revenue - kept * customerValue,
      stillHit: Math.ceil((goal * focus.needed) / kept - 1e-9),
    },
  };
}

/** A number as people type it; null if it is none, or not within its bounds. */
export function number(text, low, high) {
  const value = Number(text.replaceAll(",", "").trim());
  return text.trim() !== "" && value >= low && value <= high ? value : null;
}
