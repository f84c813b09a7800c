//! The page before Trunk is there. On a new machine Trunk compiles for minutes, while the app itself is ready long
//! before; this serves it meanwhile: the shell with its parts in place, the unoptimised wasm, the words.

use crate::{
    Outcome,
    command::{program, run},
    languages,
    progress::step,
    project, worker,
};
use std::{
    fs,
    io::{BufRead, BufReader, ErrorKind, Write},
    net::{TcpListener, TcpStream},
    path::{Component, Path},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

const FOLDER: &str = "target/early";

/// Writes the page into target/early; the app must be compiled already.
pub(crate) fn build() -> Outcome {
    step("first page", || {
        run(
            program("wasm-bindgen")
                .args(["--target", "web", "--no-typescript", "--out-name", "warmline", "--out-dir", FOLDER])
                .arg("target/wasm32-unknown-unknown/debug/warmline.wasm"),
            "its errors are above",
        )?;
        let page = languages::filled(&shell(&project::read("index.html")?, &app_links()?)?)?;
        fs::write(project::path(FOLDER).join("index.html"), page)
            .map_err(|error| format!("cannot write {FOLDER}: {error}"))
    })
}

/// Puts the worker beside it; until then what it computes is not there.
pub(crate) fn worker() -> Outcome {
    step("workers", || worker::development(&project::path(FOLDER)))
}

/// What Trunk.toml puts in the place of the app's link.
fn app_links() -> Outcome<String> {
    let settings = project::read("Trunk.toml")?;
    let pattern = settings.split("pattern_script = \"\"\"").nth(1).and_then(|rest| rest.split("\"\"\"").next());
    let pattern = pattern.ok_or("Trunk.toml has no pattern_script in triple quotes")?;
    Ok(pattern.replace("{base}", "./").replace("{js}", "warmline.js").replace("{wasm}", "warmline_bg.wasm"))
}

/// The shell with each of Trunk's links carried out.
fn shell(source: &str, app: &str) -> Outcome<String> {
    let mut page = String::new();
    for line in source.lines() {
        if line.trim_start().starts_with("<link data-trunk") {
            page.push_str(&carried_out(line, app)?);
        } else {
            page.push_str(line);
        }
        page.push('\n');
    }
    Ok(page)
}

fn carried_out(link: &str, app: &str) -> Outcome<String> {
    let attribute = |name: &str| link.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split('"').next());
    let file = attribute("href").unwrap_or_default();
    Ok(match (attribute("rel"), attribute("type")) {
        (Some("rust"), _) => app.to_owned(),
        (Some("inline"), Some("css")) => format!("<style>{}</style>", project::read(file)?),
        (Some("inline"), Some("js")) => format!("<script>{}</script>", project::read(file)?),
        (Some("icon"), _) => format!("<link rel=\"icon\" href=\"{}\">", file.trim_start_matches("static/")),
        // Folders are served from where they are.
        _ => String::new(),
    })
}

/// Serves the page until `done`.
pub(crate) fn serve(port: u16, done: &AtomicBool) -> Outcome {
    let fail = |error: std::io::Error| format!("cannot serve on port {port}: {error}");
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(fail)?;
    listener.set_nonblocking(true).map_err(fail)?;
    while !done.load(Ordering::Relaxed) {
        match listener.accept() {
            // A visitor who goes away in the middle is no failure.
            Ok((stream, _)) => drop(thread::spawn(move || answer(stream))),
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(Duration::from_millis(20)),
            Err(error) => return Err(fail(error)),
        }
    }
    Ok(())
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let target = request.split(' ').nth(1).unwrap_or("/");
    let (status, kind, body) = match find(target.split(['?', '#']).next().unwrap_or("/")) {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", Vec::new()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}

/// The type and bytes of what a path names: a built file or one of static/.
fn find(path: &str) -> Option<(&'static str, Vec<u8>)> {
    let name = Path::new(if path == "/" { "index.html" } else { path.trim_start_matches('/') });
    if !name.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let kind = match name.extension()?.to_str()? {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
    let bytes = [FOLDER, "static"].iter().find_map(|folder| fs::read(project::path(folder).join(name)).ok())?;
    Some((kind, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shell_has_every_part_in_place() {
        let source = project::read("index.html").unwrap_or_default();
        let page = shell(&source, "APP").unwrap_or_default();
        assert!(!page.contains("data-trunk"), "{page}");
        assert!(page.contains("APP") && page.contains("<style>") && page.contains("href=\"icon.svg\""));
        assert_eq!(app_links().map(|links| links.contains("./warmline_bg.wasm") && !links.contains('{')), Ok(true));
    }

    #[test]
    fn nothing_outside_is_served() {
        assert!(find("/icon.svg").is_some());
        for path in ["/../Cargo.toml", "//etc/hosts.txt", "/locales/../../Cargo.toml", "/none.js", "/locales"] {
            assert!(find(path).is_none(), "{path}");
        }
    }
}
