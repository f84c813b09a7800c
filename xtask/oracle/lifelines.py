"""Survival figures of the lifelines package, for tests/events/oracle.rs.

usage: lifelines.py FILE.json

Data sets stay in the package and in target/; the repository carries none of them.
"""

import json
import sys
import warnings

# Python looks beside the script first, where this file has the name of the package.
sys.path.pop(0)

import numpy
from lifelines import KaplanMeierFitter, LogNormalFitter, MixtureCureFitter, WeibullFitter
from lifelines import __version__ as version
from lifelines.datasets import load_waltons


def curve(times, ended):
    fitter = KaplanMeierFitter().fit(times, ended)
    table = fitter.event_table
    days = [day for day in table.index if table.observed[day] > 0]
    # lifelines keeps the sum of d / (n (n - d)); Greenwood's variance is that times the square of what is left.
    sums = fitter._cumulative_sq_
    left = fitter.survival_function_["KM_estimate"]
    ends = fitter.confidence_interval_
    return [
        {
            "days": float(day),
            "left": float(left[day]),
            "variance": float(left[day] ** 2 * sums[day]),
            "low": float(ends.iloc[:, 0][day]),
            "high": float(ends.iloc[:, 1][day]),
        }
        for day in days
        if left[day] > 0
    ]


def law(fitter):
    if isinstance(fitter, WeibullFitter):
        place = {"mu": float(numpy.log(fitter.lambda_)), "sigma": float(1 / fitter.rho_)}
    else:
        place = {"mu": float(fitter.mu_), "sigma": float(fitter.sigma_)}
    return {**place, "logLikelihood": float(fitter.log_likelihood_)}


def mixture(base, times, ended):
    fitter = MixtureCureFitter(base_fitter=base()).fit(times, ended)
    if base is WeibullFitter:
        place = {"mu": float(numpy.log(fitter.lambda_)), "sigma": float(1 / fitter.rho_)}
    else:
        place = {"mu": float(fitter.mu_), "sigma": float(fitter.sigma_)}
    return {**place, "rate": float(1 - fitter.cured_fraction_), "logLikelihood": float(fitter.log_likelihood_)}


def case(name, times, ended, cure):
    answer = {
        "name": name,
        "times": [float(time) for time in times],
        "ended": [bool(end) for end in ended],
        "kaplanMeier": curve(times, ended),
        "weibull": law(WeibullFitter().fit(times, ended)),
        "logNormal": law(LogNormalFitter().fit(times, ended)),
    }
    if cure:
        answer["weibullCure"] = mixture(WeibullFitter, times, ended)
        answer["logNormalCure"] = mixture(LogNormalFitter, times, ended)
    return answer


def simulated(seed, rate, draw):
    """600 leads that came evenly over a year; whole days, watched to the year's end and two months more."""
    dice = numpy.random.default_rng(seed)
    watched = numpy.floor(dice.uniform(60, 425, 600)) + 1
    converts = dice.uniform(size=600) < rate
    times = numpy.where(converts, numpy.floor(draw(dice)) + 1, numpy.inf)
    return numpy.minimum(times, watched), times <= watched


def main(path):
    warnings.filterwarnings("ignore")
    waltons = load_waltons()
    cases = [
        case("waltons", waltons["T"].to_numpy(), waltons["E"].to_numpy(), False),
        case("weibull", *simulated(1, 0.3, lambda dice: 40 * dice.weibull(1.4, 600)), True),
        case("logNormal", *simulated(2, 0.12, lambda dice: dice.lognormal(3, 0.9, 600)), True),
        case("mostConvert", *simulated(3, 0.9, lambda dice: 12 * dice.weibull(0.8, 600)), True),
    ]
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"lifelines": version, "cases": cases}, file)


if __name__ == "__main__":
    main(sys.argv[1])
