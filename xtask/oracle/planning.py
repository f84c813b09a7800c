"""Random plans and their answers by exact fractions and SciPy, for tests/golden.rs.

usage: planning.py FILE.json [PLANS]

Written from the contract's formulas, not from the engine: what both say alike was understood alike twice. Every plan is
drawn from a seed. A plan in twenty has rates that need too many entries.
"""

import json
import math
import random
import sys
from decimal import Decimal, getcontext
from fractions import Fraction

import numpy
from scipy import integrate, special, stats

getcontext().prec = 90
DICE = random.Random(8)
CHANCES = (0.5, 0.8, 0.9, 0.95)
MOST_ENTRIES = 10**12
# A rounded number this near to a step of a whole number does not say on which side of it the truth is.
NEAR = 1e-8


class Unclear(Exception):
    """The reference cannot say (a float next to a step, a queue of too many states); another plan is drawn."""


def exact(value):
    """What a person typed, as a fraction."""
    return Fraction(repr(value))


def near_step(value):
    return abs(value - round(value)) <= NEAR * max(1.0, abs(value))


# Drawing


def amount(low, high, digits):
    """Evenly spread over the orders of magnitude, with as many decimals as people type."""
    return round(10 ** DICE.uniform(math.log10(low), math.log10(high)), digits)


def maybe(chance):
    return DICE.random() < chance


def draw_rate():
    kind = DICE.choice(["rate", "rate", "evidence", "range"])
    if kind == "evidence":
        entered = int(amount(2, 1e5, 0))
        return {"converted": DICE.randint(1, entered), "entered": entered}
    if kind == "range":
        low, likely, high = sorted(round(DICE.uniform(0.02, 1), DICE.choice([2, 3])) for _ in range(3))
        return {"low": low, "likely": likely, "high": high}
    return {"rate": DICE.choice([1, 0.5, 0.25, 0.1, round(DICE.uniform(0.02, 1), DICE.choice([2, 3, 4])) or 0.02])}


def draw_follow_up():
    kind = DICE.choice(["fixed", "exponential", "lognormal", "observed"])
    if kind == "fixed":
        return {"kind": kind, "days": amount(0.05, 60, 2)}
    if kind == "exponential":
        return {"kind": kind, "meanDays": amount(0.05, 60, 2)}
    if kind == "lognormal":
        median = amount(0.05, 30, 2)
        return {"kind": kind, "medianDays": median, "p90Days": round(median * DICE.uniform(1.05, 12), 2)}
    return {"kind": kind, "days": [amount(0.05, 60, 1) for _ in range(DICE.randint(1, 40))]}


def draw_model():
    kind = DICE.choice(["count", "share", "shelfLife", "halfLife", "capacity"])
    if kind == "count":
        return {"kind": kind, "leads": int(amount(1, 300, 0)) if maybe(0.9) else 0}
    if kind == "share":
        return {"kind": kind, "share": DICE.choice([0, 0.5, 1, round(DICE.random(), 3)])}
    if kind == "capacity":
        return {
            "kind": kind,
            "reps": int(amount(1, 60, 0)),
            "leadsPerRepPerDay": amount(0.1, 30, 2),
            "shelfLifeDays": amount(0.2, 60, 2),
        }
    return {"kind": kind, "days": amount(0.2, 90, 2), "followUp": draw_follow_up()}


def draw():
    many = maybe(0.05)
    count = DICE.randint(2, 12) if many or maybe(0.1) else DICE.randint(2, 6)
    stages = []
    for row in range(count):
        stage = {"id": f"s{row}", "name": f"stage {row}"}
        if row + 1 < count:
            stage["toNext"] = {"rate": amount(1e-4, 0.1, 6)} if many else draw_rate()
        if maybe(0.6):
            stage["costPerEntry"] = amount(0.01, 5000, 2)
        if maybe(0.3):
            stage["lagDays"] = amount(0.1, 120, 1)
        stages.append(stage)
    value = amount(1, 1e6, 2)
    customers = int(amount(1, 1e7 if maybe(0.1) else 3000, 0))
    plan = {"version": 1, "customerValue": value, "stages": stages}
    # Half of the revenues are as large as a whole number of customers' to the cent, where a float would round up.
    revenue = round(value * customers, 2) if maybe(0.5) else amount(1, value * customers + 10, 2)
    plan["goal"] = {"revenue": revenue} if maybe(0.3) else {"customers": customers}
    if maybe(0.5):
        plan["grossMargin"] = round(DICE.uniform(0.05, 1), 3)
    if maybe(0.5):
        plan["periodMonths"] = DICE.choice([1, 3, 6, 24, 120, round(DICE.uniform(1, 36), 1)])
    if maybe(0.5):
        plan["fixedCosts"] = [
            {"name": f"cost {row}", "amount": amount(1, 1e6, 2)} | ({"share": round(DICE.random(), 2)} if maybe(0.5) else {})
            for row in range(DICE.randint(1, 4))
        ]
    if maybe(0.7):
        plan["cold"] = {"stage": f"s{DICE.randrange(count - 1)}", "model": draw_model()}
        if maybe(0.5):
            plan["cold"]["recycle"] = {
                "share": round(DICE.random(), 2),
                "toStage": f"s{DICE.randrange(count - 1)}",
                "conversionFactor": round(DICE.random(), 2),
                "costPerLead": amount(0.01, 500, 2),
            }
    return plan


# Answering


def point(rate):
    if "rate" in rate:
        return exact(rate["rate"])
    if "entered" in rate:
        return Fraction(rate["converted"], rate["entered"])
    return (exact(rate["low"]) + 4 * exact(rate["likely"]) + exact(rate["high"])) / 6


def at_least(goal, trials, rate):
    """P(Binomial(trials, rate) >= goal) as an incomplete beta function."""
    if goal <= 0:
        return 1.0
    if trials < goal:
        return 0.0
    if rate >= 1:
        return 1.0
    # Of a rare event SciPy's function has only eight digits.
    if rate < 1e-3 and goal <= 500:
        chance = 1 - fewer(goal, trials, rate)
        # Far out, where even ninety digits run short, it has enough.
        if chance > Decimal("1e-60"):
            return float(chance)
    return float(special.betainc(goal, trials - goal + 1.0, float(rate)))


def fewer(goal, trials, rate):
    """P(Binomial(trials, rate) < goal), its terms summed with ninety digits."""
    success = Decimal(rate.numerator) / Decimal(rate.denominator)
    odds = success / (1 - success)
    term = (1 - success) ** trials
    total = Decimal(0)
    for count in range(goal):
        total += term
        term = term * (trials - count) / (count + 1) * odds
    return total


def exactly_reaches(goal, trials, rate, chance):
    """The same in whole numbers, for chances that a float cannot tell from their step."""
    if trials > 400:
        raise Unclear
    success, whole = rate.numerator, rate.denominator
    below = sum(
        math.comb(trials, k) * success**k * (whole - success) ** (trials - k) for k in range(min(goal, trials + 1))
    )
    return 1 - Fraction(below, whole**trials) >= exact(chance)


def reaches(goal, trials, rate, chance):
    got = at_least(goal, trials, rate)
    # A volume of a thousand million turns its chance by a millionth of a millionth.
    if abs(got - chance) <= 1e-12:
        return exactly_reaches(goal, trials, rate, chance)
    return got >= chance


def needed_for(goal, rate, chance):
    """The smallest volume, by halving between one that is too small and one that is not."""
    if rate == 1:
        return goal
    if reaches(goal, goal, rate, chance):
        return goal
    too_few, enough = goal, 2 * math.ceil(goal / rate)
    while not reaches(goal, enough, rate, chance):
        too_few, enough = enough, 2 * enough
    while enough - too_few > 1:
        middle = (too_few + enough) // 2
        if reaches(goal, middle, rate, chance):
            enough = middle
        else:
            too_few = middle
    return enough


def log_normal(law):
    spread = math.log(law["p90Days"] / law["medianDays"]) / stats.norm.ppf(0.9)
    return math.log(law["medianDays"]), spread


def worked_within(law, days):
    """P(T <= days) and its complement with digits of its own; fractions where the law is counted."""
    if law["kind"] in ("fixed", "observed"):
        observed = law["days"] if law["kind"] == "observed" else [law["days"]]
        share = Fraction(sum(day <= days for day in observed), len(observed))
        return share, 1 - share
    if law["kind"] == "exponential":
        return -math.expm1(-days / law["meanDays"]), math.exp(-days / law["meanDays"])
    centre, spread = log_normal(law)
    place = (math.log(days) - centre) / spread
    return float(stats.norm.cdf(place)), float(stats.norm.sf(place))


def warmth_left(law, half):
    """E[2^(-T / half)]."""
    if law["kind"] == "fixed":
        return 2 ** (-law["days"] / half)
    if law["kind"] == "observed":
        return sum(2 ** (-day / half) for day in law["days"]) / len(law["days"])
    if law["kind"] == "exponential":
        return 1 / (1 + law["meanDays"] * math.log(2) / half)
    centre, spread = log_normal(law)
    left = lambda z: 2 ** (-math.exp(centre + spread * z) / half) * stats.norm._pdf(z)
    value, _ = integrate.quad(left, -12, 12, epsabs=1e-13, epsrel=1e-11, limit=500)
    return value


def queue(arrivals, reps, rate, patience):
    """The shares of leads that an M/M/c+M queue serves and loses, from the stationary chances of as many states as
    matter."""
    # Beyond its balance the queue's states fall at least as fast as those of a Poisson law.
    balance = reps + max(0.0, arrivals - reps * rate) * patience
    states = int(balance + 60 + 40 * math.sqrt(balance + arrivals * patience + arrivals / rate + 1))
    if states > 400_000:
        raise Unclear
    state = numpy.arange(1, states + 1, dtype=float)
    leaving = numpy.minimum(state, reps) * rate + numpy.maximum(state - reps, 0) / patience
    logs = numpy.concatenate([[0.0], numpy.cumsum(math.log(arrivals) - numpy.log(leaving))])
    weights = numpy.exp(logs - logs.max())
    if weights[-1] > 1e-18:
        raise Unclear
    busy = numpy.minimum(numpy.arange(states + 1), reps)
    waiting = numpy.arange(states + 1) - busy
    flows = [rate * (busy * weights).sum(), (waiting * weights).sum() / patience]
    return tuple(float(flow / sum(flows)) for flow in flows)


def still_warm(model, planned, period):
    """The share still warm and the share gone; fractions where the model is exact, else floats."""
    if model["kind"] == "capacity":
        arrivals = float(planned / period)
        return queue(arrivals, model["reps"], model["leadsPerRepPerDay"], model["shelfLifeDays"])
    if model["kind"] == "shelfLife":
        return worked_within(model["followUp"], model["days"])
    if model["kind"] == "count":
        share = 1 - Fraction(min(model["leads"], planned), planned)
    elif model["kind"] == "share":
        share = 1 - exact(model["share"])
    else:
        share = warmth_left(model["followUp"], model["days"])
    return share, 1 - share


def two_crowds(goal, kept, rate, again, other):
    """P(Binomial(kept, rate) + Binomial(again, other) >= goal): one crowd summed over the other."""
    if again == 0:
        return at_least(goal, kept, rate)
    counts = numpy.arange(again + 1)
    chances = stats.binom.pmf(counts, again, float(other))
    return float(sum(chance * at_least(goal - int(count), kept, rate) for count, chance in zip(counts, chances)))


def ratio(part, whole):
    return float(part / whole) if whole else None


def cold_answer(plan, goal, rows, rates, needed, spend, period):
    cold = plan["cold"]
    value, margin = exact(plan["customerValue"]), exact(plan.get("grossMargin", 1))
    row = rows[cold["stage"]]
    planned, rate = needed[row], rates[row]
    share, gone = still_warm(cold["model"], planned, period)
    known = isinstance(share, Fraction)
    share, gone = Fraction(share), Fraction(gone)
    lost = planned * gone
    recycled = recovered = Fraction(0)
    if recycle := cold.get("recycle"):
        recycled = lost * exact(recycle["share"])
        recovered = recycled * exact(recycle["conversionFactor"]) * rates[rows[recycle["toStage"]]]
        spend = spend + recycled * exact(recycle["costPerLead"])
    expected = planned * share * rate + recovered
    still = goal * planned / expected if expected else None
    if not known and (near_step(float(expected)) or still is None or near_step(float(still))):
        raise Unclear
    whole = math.floor(expected)
    if cold["model"]["kind"] == "count":
        again = min(cold["model"]["leads"], planned)
        chance = two_crowds(goal, planned - again, rate, again, recovered / again if again else 0)
    else:
        chance = at_least(goal, planned, expected / planned)
    return {
        "stage": cold["stage"],
        "planned": planned,
        "shareStillWarm": float(share),
        "leadsLost": float(lost),
        "leadsRecycled": float(recycled),
        "customersRecovered": float(recovered),
        "expectedCustomers": float(expected),
        "wholeCustomers": whole,
        "expectedRevenue": float(expected * value),
        "wholeRevenue": float(whole * value),
        "expectedRevenueLost": float((goal - expected) * value),
        "wholeRevenueLost": float((goal - whole) * value),
        "spend": float(spend),
        "roiExpected": ratio(expected * value * margin - spend, spend),
        "roiWhole": ratio(whole * value * margin - spend, spend),
        "neededToStillHitGoal": None if still is None else math.ceil(still),
        "chanceOfGoal": chance,
    }


def answer(plan):
    """What the contract says of a plan; the row of a stage that needs too many where it is to be refused."""
    value, margin = exact(plan["customerValue"]), exact(plan.get("grossMargin", 1))
    target = plan["goal"]
    goal = target["customers"] if "customers" in target else math.ceil(exact(target["revenue"]) / value)
    stages = plan["stages"]
    count = len(stages)
    needed, rates = [goal] * count, [Fraction(1)] * count
    for row in reversed(range(count - 1)):
        rate = point(stages[row]["toNext"])
        needed[row] = math.ceil(needed[row + 1] / rate)
        rates[row] = rates[row + 1] * rate
        if needed[row] > MOST_ENTRIES:
            return row
    fixed = sum((exact(cost["amount"]) * exact(cost.get("share", 1)) for cost in plan.get("fixedCosts", [])), Fraction(0))
    so_far, told = fixed, []
    for row, stage in enumerate(stages):
        so_far += exact(stage.get("costPerEntry", 0)) * needed[row]
        told.append({
            "id": stage["id"],
            "needed": needed[row],
            "neededExact": float(goal / rates[row]),
            "rateToCustomer": float(rates[row]),
            "valuePerEntry": float(value * rates[row]),
            "costPerEntry": float(so_far / needed[row]),
            "chanceOfGoal": at_least(goal, needed[row], rates[row]),
            "neededFor": {str(chance): needed_for(goal, rates[row], chance) for chance in CHANCES},
        })
    spend, revenue = so_far, goal * value
    profit = revenue * margin
    period = exact(plan.get("periodMonths", 12)) * Fraction(365, 12)
    answers = {
        "goalCustomers": goal,
        "spend": float(spend),
        "revenue": float(revenue),
        "grossProfit": float(profit),
        "roi": ratio(profit - spend, spend),
        "roas": ratio(revenue, spend),
        "cac": float(spend / goal),
        "breakEvenCustomers": math.ceil(spend / (value * margin)),
        "stages": told,
    }
    if "cold" in plan:
        rows = {stage["id"]: row for row, stage in enumerate(stages)}
        answers["cold"] = cold_answer(plan, goal, rows, rates, needed, spend, period)
    lags = [exact(stage["lagDays"]) for stage in stages if "lagDays" in stage]
    if lags:
        window = period - sum(lags)
        answers["timing"] = {
            "totalLagDays": float(sum(lags)),
            "periodDays": float(period),
            "arrivalWindowDays": float(window) if window > 0 else None,
            "entriesPerDayNeeded": float(needed[0] / window) if window > 0 else None,
        }
    return answers


def main(path, wanted):
    cases, unclear = [], 0
    while len(cases) < wanted:
        plan = draw()
        try:
            told = answer(plan)
        except Unclear:
            unclear += 1
            continue
        case = {"name": f"plan {len(cases)}", "plan": json.dumps(plan)}
        cases.append(case | ({"refused": told} if isinstance(told, int) else {"expected": told}))
    with open(path, "w", encoding="utf-8") as file:
        json.dump(cases, file)
    refused = sum("refused" in case for case in cases)
    print(f"{len(cases)} plans drawn, {refused} of them to be refused; {unclear} more that the reference cannot decide")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
