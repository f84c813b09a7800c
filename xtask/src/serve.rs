//! `serve` for development and `preview` of a release.

use crate::{
    Outcome,
    command::{program, run},
    dist, early, project, setup,
};
use std::{net::TcpListener, thread};

/// `cargo xtask serve`
pub(crate) fn serve(arguments: &[String]) -> Outcome {
    project::only(arguments, &["--port"], &["--release"])?;
    let release = arguments.iter().any(|each| each == "--release");
    let port = port(arguments, 8080)?;
    setup::for_serve(release, |trunk_is_there| {
        early::build()?;
        eprintln!("\n  Warmline: http://127.0.0.1:{port}/   (rebuilding on changes begins once Trunk is compiled)\n");
        thread::scope(|scope| {
            let worker = scope.spawn(early::worker);
            let served = early::serve(port, trunk_is_there);
            served
                .and(worker.join().unwrap_or_else(|_| Err("the worker was not made; run the command again".to_owned())))
        })
    })?;
    eprintln!(
        "\n  Warmline: http://127.0.0.1:{port}/   (it answers as soon as the build below has ended; Ctrl-C stops)\n"
    );
    let mut command = program("trunk");
    // Not into dist/: a release written there stays as it was measured.
    command.args(["serve", "--address", "127.0.0.1", "--dist", "target/serve", "--port", &port.to_string()]);
    if release {
        command.arg("--release");
    }
    run(&mut command, "its errors are above")
}

/// `cargo xtask preview`
pub(crate) fn preview(arguments: &[String]) -> Outcome {
    project::only(arguments, &["--port"], &[])?;
    let port = port(arguments, 8081)?;
    dist::needed()?;
    run(program("node").args(["tests/browser/preview.mjs", "dist", &port.to_string()]), "its errors are above")
}

/// The port asked for, free or refused; without the option the first free one from the usual one on.
fn port(arguments: &[String], usual: u16) -> Outcome<u16> {
    let free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    match project::option(arguments, "--port")? {
        Some(text) => {
            let port = text.parse().ok().filter(|port| *port != 0);
            let port = port.ok_or_else(|| format!("--port takes 1 to 65535, not {text:?}"))?;
            if free(&port) { Ok(port) } else { Err(format!("port {port} is taken; choose another with --port")) }
        }
        None => (usual..usual + 20).find(free).ok_or_else(|| "no port is free; choose one with --port".to_owned()),
    }
}
