//! The machine's own package manager, for what neither cargo nor npm brings.

use crate::{
    Outcome,
    command::{find, output, program, run},
    progress::step,
};

/// The packages of one thing under each manager.
pub(crate) struct Names {
    apt: &'static [&'static str],
    dnf: &'static [&'static str],
    pacman: &'static [&'static str],
    zypper: &'static [&'static str],
    apk: &'static [&'static str],
    brew: &'static [&'static str],
}

/// A browser, its driver, and a font that has Hangul.
pub(crate) const BROWSER: Names = Names {
    apt: &["chromium", "chromium-driver", "fonts-noto-cjk"],
    dnf: &["chromium", "chromedriver", "google-noto-sans-cjk-fonts"],
    pacman: &["chromium", "noto-fonts-cjk"],
    zypper: &["chromium", "chromedriver", "google-noto-sans-cjk-fonts"],
    apk: &["chromium", "chromium-chromedriver", "font-noto-cjk"],
    brew: &["--cask", "chromium", "chromedriver"],
};

/// Node with npm.
pub(crate) const NODE: Names = Names {
    apt: &["nodejs", "npm"],
    dnf: &["nodejs", "npm"],
    pacman: &["nodejs", "npm"],
    zypper: &["nodejs", "npm"],
    apk: &["nodejs", "npm"],
    brew: &["node"],
};

/// Installs with the first manager that is there; only where that needs no password.
pub(crate) fn install(what: &str, names: &Names) -> Outcome {
    let managers: [(&str, &[&str], &[&str], &[&str]); 6] = [
        ("apt-get", &["update"], &["install", "--yes", "--no-install-recommends"], names.apt),
        ("dnf", &[], &["install", "--assumeyes"], names.dnf),
        ("pacman", &[], &["-S", "--needed", "--noconfirm"], names.pacman),
        ("zypper", &[], &["--non-interactive", "install"], names.zypper),
        ("apk", &[], &["add"], names.apk),
        ("brew", &[], &["install"], names.brew),
    ];
    let Some((manager, refresh, install, packages)) = managers.into_iter().find(|each| find(each.0).is_some()) else {
        return Err(format!("{what} is missing and this machine has no package manager known here; install it"));
    };
    let by_hand = format!("{manager} {} {}", install.join(" "), packages.join(" "));
    // Homebrew refuses root and needs none.
    let prefix: &[&str] = if manager == "brew" || is_root() {
        &[]
    } else if sudo_without_password() {
        &["sudo", "--non-interactive"]
    } else {
        return Err(format!("{what} is missing and may not be installed from here; run `sudo {by_hand}` and try again"));
    };
    step(&format!("{what} ({manager})"), || {
        for arguments in [refresh, &[install, packages].concat()[..]] {
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
    find("sudo").is_some() && program("sudo").args(["--non-interactive", "true"]).output().is_ok_and(|it| it.status.success())
}
