//! What was measured on, and when.

use std::fs;
use std::process::Command;
use std::time::SystemTime;
use warmline::engine::time::Date;

/// How many programs wanted a processor during the last minute, as far as the system tells.
pub(crate) fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split_whitespace().next()?.parse().ok()
}

/// A sentence on date, machine and compiler. `before` is the load at the beginning.
pub(crate) fn told(before: Option<f64>) -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs() / 86_400);
    let day = Date::new(1970, 1, 1).and_then(|first| first.plus_days(i64::try_from(since).ok()?));
    let day = day.map_or_else(String::new, |day| day.to_string());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = line_of("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let memory = line_of("/proc/meminfo", "MemTotal").and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    let memory = memory.map_or_else(String::new, |kilobytes| format!(", {:.0} GB", kilobytes / 1e6));
    let compiler = Command::new("rustc").arg("--version").output().map_or_else(
        |_| "an unknown compiler".to_owned(),
        |said| String::from_utf8_lossy(&said.stdout).split_whitespace().take(2).collect::<Vec<_>>().join(" "),
    );
    let loads = match (before, load()) {
        (Some(before), Some(after)) => {
            format!(
                " Programs that wanted a processor: {before:.1} at the beginning, {after:.1} at the end, this one included."
            )
        }
        _ => String::new(),
    };
    format!("{day}, {processor}, {cores} cores{memory}, {compiler}, optimised for speed, one thread.{loads}")
}

/// What stands behind a name and a colon.
fn line_of(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    text.lines().find_map(|line| Some(line.strip_prefix(name)?.trim_start().strip_prefix(':')?.trim().to_owned()))
}
