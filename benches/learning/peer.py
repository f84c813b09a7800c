"""scikit-learn on the leads of tests/support/leads.rs: answers each line on its input with a timed fit.

Lines are a solver and, unless it is the default, a tolerance; answers are JSON. One thread, as the browser has; the caller sets the variables.
"""

import json
import sys
import time

import numpy as np
from sklearn.linear_model import LogisticRegression

ROWS, WIDTH = 100_000, 20


def leads():
    """Integers by a linear congruence: the same on every machine and in every language."""
    state = 1
    numbers = np.empty(ROWS * (WIDTH + 2))
    for place in range(len(numbers)):
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        numbers[place] = (state >> 40) / (1 << 24)
    numbers = numbers.reshape(ROWS, WIDTH + 2)
    x = numbers[:, 1:-1] - 0.5 + 2.0 * (numbers[:, :1] - 0.5)
    total = x @ ((np.arange(WIDTH) - 9.5) / 5.0)
    standard = (x - x.mean(axis=0)) / x.std(axis=0)
    return np.ascontiguousarray(standard), numbers[:, -1] < 1.0 / (1.0 + np.exp(3.0 - total))


def answer(line, x, y):
    solver, *more = line.split()
    model = LogisticRegression(solver=solver, C=1.0, **({"tol": float(more[0]), "max_iter": 1_000} if more else {}))
    begin = time.perf_counter()
    model.fit(x, y)
    milliseconds = (time.perf_counter() - begin) * 1e3
    return {"milliseconds": milliseconds, "figures": [*model.intercept_, *model.coef_[0]], "won": int(y.sum())}


if __name__ == "__main__":
    columns, won = leads()
    for line in sys.stdin:
        print(json.dumps(answer(line.strip(), columns, won)), flush=True)
