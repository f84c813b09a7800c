// What a comparison comes to, for the table of `cargo xtask bench`: it names a file in FIGURES, and the rows go there.
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { brotliCompressSync, constants } from "node:zlib";

export const quantile = (list, share) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};
export const median = (list) => quantile(list, 0.5);

/**
 * One row: how many times longer the peer takes. With as many times of each the rounds were in turn, so that each round
 * has a ratio of its own, of which the spread is the 10th to the 90th of 100; else the ends of both are set against each
 * other, which is wider.
 */
export function against(what, peer, own, theirs, { paired = own.length === theirs.length, unit = "ms" } = {}) {
  const ratios = own.map((time, round) => theirs[round] / time);
  const [low, high] = paired
    ? [quantile(ratios, 0.1), quantile(ratios, 0.9)]
    : [quantile(theirs, 0.1) / quantile(own, 0.9), quantile(theirs, 0.9) / quantile(own, 0.1)];
  return { what, peer, own: median(own), theirs: median(theirs), ratio: median(theirs) / median(own), low, high, rounds: own.length, unit };
}

/** What a file weighs, as it is and as a good host sends it. */
export function weighed(name, file) {
  const bytes = typeof file === "string" ? readFileSync(file) : Buffer.from(file);
  const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  return { name, bytes: bytes.length, brotli: brotliCompressSync(bytes, options).length };
}

const before = loadavg()[0];

/** Hands the rows to whoever asked for them. `versions` names what was measured; `downloads` what the peers weigh. */
export function hand({ rows, versions, downloads = [] }) {
  if (process.env.FIGURES) writeFileSync(process.env.FIGURES, JSON.stringify({ rows, versions, downloads, load: [before, loadavg()[0]] }));
}
