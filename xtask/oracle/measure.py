"""Figures of SciPy and statsmodels, for tests/nurture/oracle.rs.

usage: measure.py FILE.json

Each case is drawn from a seed, so that the figures are of many counts and not of a few that were picked.
"""

import json
import sys

import numpy
import scipy
import statsmodels
from scipy import integrate, optimize, stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

DICE = numpy.random.default_rng(5)


def counts(most):
    entered = int(10 ** DICE.uniform(0.5, most))
    return int(DICE.binomial(entered, DICE.beta(1, 3))), entered


def wilson():
    for converted, entered in [(10, 40), *(counts(6) for _ in range(200))]:
        low, high = proportion_confint(converted, entered, method="wilson")
        yield {"converted": converted, "entered": entered, "ends": [low, high]}


def garwood():
    for count in [*range(40), *(int(10 ** DICE.uniform(1.6, 6)) for _ in range(60))]:
        low = stats.chi2.ppf(0.025, 2 * count) / 2 if count else 0.0
        yield {"count": count, "ends": [low, stats.chi2.ppf(0.975, 2 * count + 2) / 2]}


def newcombe():
    for _ in range(200):
        (a, n), (b, m) = counts(5), counts(5)
        yield {"groups": [a, n, b, m], "ends": confint_proportions_2indep(a, n, b, m, compare="diff", method="newcomb")}


def above():
    """P(p1 > p2) under Jeffreys' prior, by the adaptive rule of QUADPACK between points that hold the peak."""
    for _ in range(40):
        (a, n), (b, m) = counts(3.5), counts(3.5)
        one, other = stats.beta(a + 0.5, n - a + 0.5), stats.beta(b + 0.5, m - b + 0.5)
        # On the scale of the second one's own chances, where nothing is steep.
        value, _ = integrate.quad(lambda u: one.sf(other.ppf(u)), 0, 1, epsabs=1e-11, epsrel=1e-11, limit=400)
        yield {"groups": [a, n, b, m], "chance": value}


def needed():
    for _ in range(60):
        one, other, power = DICE.uniform(0.02, 0.9), DICE.uniform(0.02, 0.9), DICE.uniform(0.6, 0.95)
        if abs(one - other) < 0.005:
            continue
        mean = (one + other) / 2
        root = stats.norm.isf(0.025) * (2 * mean * (1 - mean)) ** 0.5
        root += stats.norm.ppf(power) * (one * (1 - one) + other * (1 - other)) ** 0.5
        yield {"rates": [one, other], "power": power, "leads": int(numpy.ceil((root / (one - other)) ** 2))}


def place(kind, value, base):
    """A month on the scale of Anscombe (1948) on which chance has a known spread."""
    if kind == "rate":
        return numpy.arctan2(numpy.sqrt(value + 0.375), numpy.sqrt(base - value + 0.375)), 1 / (4 * base + 2)
    return numpy.sqrt((value + 0.375) / base), 0.25 / base


def back(kind, at, base):
    if kind == "rate":
        at = numpy.clip(at, 0, numpy.pi / 2)
        return float(numpy.clip((numpy.sin(at) ** 2 * (base + 0.75) - 0.375) / base, 0, 1))
    return float(max(max(at, 0.0) ** 2 - 0.375 / base, 0.0))


def weighed(places, variances, between):
    weights = 1 / (variances + between)
    centre = (weights * places).sum() / weights.sum()
    return weights, centre, (weights * (places - centre) ** 2).sum()


def paule_mandel(places, variances):
    """The variance with which the weighted squares are as many as the degrees of freedom; 0 where they are fewer."""
    excess = lambda between: weighed(places, variances, between)[2] - (len(places) - 1)
    return optimize.brentq(excess, 0, 100, xtol=1e-18, rtol=1e-14) if excess(0) > 0 else 0.0


def limits():
    """Paule and Mandel's variance between months by Brent's method (statsmodels' own falls to 0 where its last step is
    a rounding too long), Hartung and Knapp's stretch, Student's t."""
    for number in range(120):
        kind = "rate" if number % 2 else "count"
        months, spread = int(DICE.integers(4, 24)), DICE.choice([0.0, 0.03, 0.1])
        if kind == "rate":
            rate = DICE.uniform(0.1, 0.6)
            bases = DICE.integers(150, 900, months + 1).astype(float)
            rates = DICE.beta(rate / spread, (1 - rate) / spread, months + 1) if spread else numpy.full(months + 1, rate)
            values = DICE.binomial(bases.astype(int), rates).astype(float)
        else:
            bases = numpy.ones(months + 1) if DICE.random() < 0.5 else DICE.uniform(1e3, 9e3, months + 1)
            mean = DICE.uniform(15, 200)
            means = mean * DICE.gamma(1 / spread, spread, months + 1) if spread else numpy.full(months + 1, mean)
            values = DICE.poisson(means * bases / bases.mean()).astype(float)
        places, variances = place(kind, values[:-1], bases[:-1])
        variances = variances * numpy.ones(months)
        between = paule_mandel(places, variances)
        weights, centre, squares = weighed(places, variances, between)
        stretch = squares / (months - 1)
        pooled, base = values[:-1].sum() / bases[:-1].sum(), bases[-1]
        by_chance = pooled * (1 - pooled) * base if kind == "rate" else pooled * base
        stretch = max(stretch, 0.25 / max(by_chance, 1.0))
        now, own = place(kind, values[-1], base)
        error = (stretch * (own + between + 1 / weights.sum())) ** 0.5
        reach = stats.t.isf(0.025, months - 1) * error
        yield {
            "kind": kind,
            "months": [[value, base] for value, base in zip(values.tolist(), bases.tolist())],
            "centre": back(kind, centre, base),
            "ends": [back(kind, centre - reach, base), back(kind, centre + reach, base)],
            "chance": float(2 * stats.t.sf(abs(now - centre) / error, months - 1)),
        }


def main(path):
    figures = {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__}
    for part in (wilson, garwood, newcombe, above, needed, limits):
        figures[part.__name__] = list(part())
    with open(path, "w", encoding="utf-8") as file:
        json.dump(figures, file, default=float)


if __name__ == "__main__":
    main(sys.argv[1])
