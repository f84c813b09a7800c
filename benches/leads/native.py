"""Scores the benchmark's file in native DuckDB and Polars, one thread each: CSV to scores, which stay in memory.

Call: python3 native.py FOLDER REPEATS. Prints a line of JSON for each.
"""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

FOLDER, REPEATS = Path(sys.argv[1]), int(sys.argv[2])
FILE = FOLDER / "leads.csv"
TYPES = {
    "id": "BIGINT", "name": "VARCHAR", "email": "VARCHAR", "title": "VARCHAR", "employees": "DOUBLE", "country": "VARCHAR",
    "source": "VARCHAR", "pricing": "DOUBLE", "pricing_last": "DATE", "downloads": "DOUBLE", "start": "DATE", "note": "VARCHAR",
}


def duck(expression):
    import duckdb

    connection = duckdb.connect(config={"threads": 1})
    source = f"read_csv('{FILE}', header=true, delim=',', quote='\"', columns={TYPES})"

    def run():
        connection.execute(f"CREATE OR REPLACE TABLE scores AS SELECT {expression} AS score FROM {source}")
        return connection.execute("SELECT count(*) FILTER (score >= 75) FROM scores").fetchone()[0]

    return duckdb.__version__, run


def polar():
    import datetime

    import polars as pl

    kinds = {"BIGINT": pl.Int64, "VARCHAR": pl.String, "DOUBLE": pl.Float64, "DATE": pl.Date}
    as_of = datetime.date(2026, 3, 31)
    col = pl.col
    title = col("title").str.to_lowercase()
    head = title.is_in(["ceo", "cto"]) | title.str.contains("director", literal=True) | title.str.contains("head of", literal=True)

    def bands(column, *steps):
        chain = pl
        for least, points in steps:
            chain = chain.when(col(column) >= least).then(points)
        return chain.otherwise(0)

    fit = (
        pl.when(head).then(20_000).otherwise(0)
        + bands("employees", (1000, 15_000), (200, 12_000), (50, 8_000))
        + pl.when(col("country").is_in(["KR", "ID", "US"])).then(10_000).when(col("country").is_in(["JP", "SG"])).then(5_000).otherwise(0)
        + pl.when(col("source") == "referral").then(5_000).when(col("source") == "organic").then(2_000).otherwise(0)
    )
    age = (pl.lit(as_of) - col("pricing_last")).dt.total_days()
    visits = (6_000 * col("pricing").clip(0, 5) * pl.lit(2.0).pow(-age / 30) + 0.5).floor()
    interest = pl.when(col("pricing") >= 1).then(visits).otherwise(0) + bands("downloads", (3, 10_000), (1, 4_000))
    soon = col("start").is_between(as_of, as_of + datetime.timedelta(90))
    rest = pl.when(soon).then(15_000).otherwise(0) - pl.when(col("email").str.ends_with("@gmail.com")).then(10_000).otherwise(0)
    score = (fit.clip(upper_bound=50_000) + interest.clip(upper_bound=40_000) + rest).clip(0, 100_000)
    lazy = pl.scan_csv(FILE, schema={name: kinds[kind] for name, kind in TYPES.items()})

    def run():
        scores = lazy.select(score.alias("score")).collect(engine="streaming")
        return int((scores["score"] >= 75_000).sum())

    return pl.__version__, run


CONTENDERS = {
    "DuckDB, exported expression": lambda: duck((FOLDER / "score.sql").read_text()),
    "DuckDB, expression by hand": lambda: duck(Path(__file__).with_name("by-hand.sql").read_text()),
    "Polars": polar,
}

if len(sys.argv) > 3:
    version, run = CONTENDERS[sys.argv[3]]()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    times, handed = [], 0
    for _ in range(REPEATS):
        began = time.perf_counter()
        handed = run()
        times.append((time.perf_counter() - began) * 1e3)
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(json.dumps({"name": f"{sys.argv[3]} {version}", "times": times, "handed": handed, "memory": memory}))
else:
    # Each in a process of its own, so that none inherits another's memory.
    for name in CONTENDERS:
        subprocess.run([sys.executable, __file__, *sys.argv[1:3], name], check=True, env={**os.environ, "POLARS_MAX_THREADS": "1"})
