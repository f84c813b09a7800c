// The browser under test: the machine's own Chromium, quiet and without a profile.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const fonts = fileURLToPath(new URL("fonts.conf", import.meta.url));

/** What starts it. */
export const program = {
  executablePath: process.env.CHROME || (["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync) ?? "chromium"),
  // Linux alone asks it; elsewhere nothing does.
  env: { ...process.env, FONTCONFIG_FILE: fonts },
  args: [
    // As root Chromium starts only so; the only pages it opens here are this project's own.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export function launch(more = []) {
  return chromium.launch({ ...program, args: [...program.args, ...more] });
}
