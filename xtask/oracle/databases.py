"""Scores leads by the queries that a card gives, in DuckDB and in Spark, and compares every figure with the engine's.

Call: databases.py FOLDER; cargo's test write_what_databases_score has put a hundred cards with a thousand rows each there.
Spark runs locally on the machine's Java; without one it is left out, which is said and counts as a failure.
"""

import csv
import shutil
import sys
from pathlib import Path

import duckdb

#: What is no text: numbers and counts, and days. Two names try what stands in quotes.
NUMBERS = ("n0", "n1", "a0", "clicks \"of\" 'mails'")
DAYS = ("d0", "d1", "a0_last", "last`click\\")
FIGURES = ("score", "fit", "interest")


def columns(file):
    with file.open(newline="", encoding="utf-8") as lines:
        return next(csv.reader(lines))


def expected(folder, card):
    with (folder / f"{card}.expected.csv").open(newline="", encoding="utf-8") as lines:
        return {int(row["row"]): row for row in csv.DictReader(lines)}


def kinds(names):
    """The type of each column."""
    for name in names:
        if name == "row":
            yield name, "BIGINT"
        elif name in NUMBERS:
            yield name, "DOUBLE"
        elif name in DAYS:
            yield name, "DATE"
        else:
            yield name, "STRING"


def differences(names, rows, wanted):
    """Where the rows of a database differ from the engine's."""
    place = {name: names.index(f"warmline_{name}") for name in (*FIGURES, "band", "route")}
    place["row"] = names.index("row")
    seen = 0
    for row in rows:
        want = wanted[int(row[place["row"]])]
        seen += 1
        for name in FIGURES:
            if float(row[place[name]]) != float(want[name]):
                yield f"row {want['row']}: {name} {row[place[name]]} for {want[name]}"
        for name in ("band", "route"):
            if (row[place[name]] or "") != want[name]:
                yield f"row {want['row']}: {name} {row[place[name]]!r} for {want[name]!r}"
    if seen != len(wanted):
        yield f"{seen} rows of {len(wanted)}"


def in_duckdb(folder, cards):
    faults = []
    for card in cards:
        base = duckdb.connect()
        file = folder / f"{card}.csv"
        types = {name: "VARCHAR" if kind == "STRING" else kind for name, kind in kinds(columns(file))}
        base.read_csv(str(file), header=True, dtype=types, quotechar='"', escapechar='"', null_padding=False).create("leads")
        found = base.sql((folder / f"{card}.duckdb.sql").read_text(encoding="utf-8"))
        faults += [f"card {card}, {each}" for each in differences(list(found.columns), found.fetchall(), expected(folder, card))]
    return faults


def in_spark(folder, cards):
    from pyspark.sql import SparkSession

    spark = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.driver.memory", "2g")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    faults = []
    for card in cards:
        file = folder / f"{card}.csv"
        schema = ", ".join("`" + name.replace("`", "``") + f"` {kind}" for name, kind in kinds(columns(file)))
        leads = spark.read.csv(str(file), header=True, schema=schema, quote='"', escape='"', multiLine=True, emptyValue="", mode="FAILFAST", ignoreLeadingWhiteSpace=False, ignoreTrailingWhiteSpace=False)
        leads.createOrReplaceTempView("leads")
        found = spark.sql((folder / f"{card}.spark.sql").read_text(encoding="utf-8"))
        faults += [f"card {card}, {each}" for each in differences(found.columns, found.collect(), expected(folder, card))]
    spark.stop()
    return faults


def main():
    folder = Path(sys.argv[1])
    cards = sorted(int(file.name.split(".")[0]) for file in folder.glob("*.expected.csv"))
    wrong = 0
    for name, run in (("DuckDB", in_duckdb), ("Spark", in_spark)):
        if name == "Spark" and not shutil.which("java"):
            print("Spark: there is no Java on this machine")
            wrong += 1
            continue
        faults = run(folder, cards)
        print(f"{name}: {len(cards)} cards, {1000 * len(cards)} leads, {len(faults)} differences")
        for fault in faults[:10]:
            print(f"  {fault}")
        wrong += len(faults)
    sys.exit(1 if wrong else 0)


main()
