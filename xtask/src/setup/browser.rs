//! Chromium (or Chrome) and the driver of the same major version.

use super::packages;
use crate::{
    Outcome,
    command::{find, version},
    progress::found,
};
use std::path::PathBuf;

const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const DRIVERS: &[&str] = &["chromedriver", "chromium.chromedriver"];

/// A browser and a driver that fits it.
pub(crate) struct Browser {
    /// The browser's program: the variable CHROME, or the first known name on PATH.
    pub(crate) browser: PathBuf,
    /// The driver's program: the variable CHROMEDRIVER, or on PATH.
    pub(crate) driver: PathBuf,
}

/// What is there, if both are.
fn look() -> Option<Browser> {
    let pick = |variable: &str, names: &[&str]| {
        std::env::var_os(variable)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
            .or_else(|| names.iter().find_map(|name| find(name)))
    };
    Some(Browser { browser: pick("CHROME", BROWSERS)?, driver: pick("CHROMEDRIVER", DRIVERS)? })
}

/// The browser and its driver; an error says how to get them.
pub(crate) fn browser() -> Outcome<Browser> {
    look().ok_or_else(|| {
        "no Chromium with its driver; `cargo xtask setup` installs them, or set CHROME and CHROMEDRIVER".to_owned()
    })
}

/// Installs both where they are missing, and checks that they fit each other.
pub(crate) fn install() -> Outcome {
    if look().is_none() {
        packages::install("Chromium with its driver", &packages::BROWSER)?;
    }
    let Browser { browser, driver } = browser()?;
    let line = |program: &PathBuf| {
        version(program).ok_or_else(|| format!("{} does not run; reinstall it or set CHROME", program.display()))
    };
    let (left, right) = (line(&browser)?, line(&driver)?);
    if major(&left) != major(&right) {
        return Err(format!("the browser ({left}) and its driver ({right}) differ; install them in the same version"));
    }
    found(&left);
    Ok(())
}

/// The first number in a version line.
fn major(line: &str) -> Option<u32> {
    line.split(|character: char| !character.is_ascii_digit()).find(|word| !word.is_empty())?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn browser_and_driver_name_their_version_differently() {
        assert_eq!(major("Chromium 156.0.1.2 built on Debian"), Some(156));
        assert_eq!(major("ChromeDriver 156.0.1.2 (abc-refs/1)"), Some(156));
        assert_eq!(major("none"), None);
    }
}
