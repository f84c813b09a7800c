//! The machine's own package manager, for what neither cargo nor npm brings.

use crate::{
    Outcome,
    command::{find, output, program, run},
    progress::step,
};

/// How one package manager is called.
struct Manager {
    name: &'static str,
    refresh: &'static [&'static str],
    install: &'static [&'static str],
}

const MANAGERS: [Manager; 6] = [
    Manager { name: "apt-get", refresh: &["update"], install: &["install", "--yes", "--no-install-recommends"] },
    Manager { name: "dnf", refresh: &[], install: &["install", "--assumeyes"] },
    Manager { name: "pacman", refresh: &[], install: &["-S", "--needed", "--noconfirm"] },
    Manager { name: "zypper", refresh: &[], install: &["--non-interactive", "install"] },
    Manager { name: "apk", refresh: &[], install: &["add"] },
    Manager { name: "brew", refresh: &[], install: &["install"] },
];

/// The packages of one thing, under each manager in the order above.
pub(crate) type Names = [&'static [&'static str]; MANAGERS.len()];

/// A browser, its driver, and a font that has Hangul.
pub(crate) const BROWSER: Names = [
    &["chromium", "chromium-driver", "fonts-noto-cjk"],
    &["chromium", "chromedriver", "google-noto-sans-cjk-fonts"],
    &["chromium", "noto-fonts-cjk"],
    &["chromium", "chromedriver", "google-noto-sans-cjk-fonts"],
    &["chromium", "chromium-chromedriver", "font-noto-cjk"],
    &["--cask", "chromium", "chromedriver"],
];

/// Node with npm.
pub(crate) const NODE: Names =
    [&["nodejs", "npm"], &["nodejs", "npm"], &["nodejs", "npm"], &["nodejs", "npm"], &["nodejs", "npm"], &["node"]];

/// Installs with the first manager that is there; only where that needs no password.
pub(crate) fn install(what: &str, names: &Names) -> Outcome {
    let mut known = MANAGERS.iter().zip(names);
    let Some((Manager { name: manager, refresh, install }, packages)) = known.find(|each| find(each.0.name).is_some())
    else {
        return Err(format!("{what} is missing and this machine has no package manager known here; install it"));
    };
    let by_hand = format!("{manager} {} {}", install.join(" "), packages.join(" "));
    // Homebrew refuses root and needs none.
    let prefix: &[&str] = if *manager == "brew" || is_root() {
        &[]
    } else if sudo_without_password() {
        &["sudo", "--non-interactive"]
    } else {
        return Err(format!(
            "{what} is missing and may not be installed from here; run `sudo {by_hand}` and try again"
        ));
    };
    step(&format!("{what} ({manager})"), || {
        for arguments in [refresh, &[*install, *packages].concat()[..]] {
            if arguments.is_empty() {
                continue;
            }
            let words = [prefix, &[manager], arguments].concat();
            let mut command = program(words[0]);
            command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive");
            run(&mut command, &format!("install by hand: `{by_hand}`"))?;
        }
        Ok(())
    })
}

fn is_root() -> bool {
    output(program("id").arg("-u"), "").is_ok_and(|id| id.trim() == "0")
}

fn sudo_without_password() -> bool {
    find("sudo").is_some()
        && program("sudo").args(["--non-interactive", "true"]).output().is_ok_and(|it| it.status.success())
}
