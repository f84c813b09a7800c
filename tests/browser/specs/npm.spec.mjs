// The package of the engine in a browser, under the policy of the app; tests/npm has the cases in Node.
import { readFileSync } from "node:fs";

export async function the_engine_answers_in_a_browser(t) {
  const page = await t.open();
  const cases = JSON.parse(readFileSync("tests/golden/plan.json", "utf8"));
  const got = await page.evaluate(async (plans) => {
    const { load } = await import(new URL("npm/engine.js", document.baseURI).href);
    const engine = await load();
    return plans.map((plan) => engine.plan(plan).stages.map(({ needed }) => needed));
  }, cases.map(({ plan }) => plan));
  t.assert.deepEqual(got, cases.map(({ expected }) => expected.stages.map(({ needed }) => needed)));
}

export async function a_fault_is_thrown_with_its_field(t) {
  const page = await t.open();
  const fault = await page.evaluate(async () => {
    const { load } = await import(new URL("npm/engine.js", document.baseURI).href);
    const engine = await load();
    try {
      return engine.plan({ version: 1 });
    } catch (error) {
      return { name: error.name, field: error.field, is: error instanceof Error };
    }
  });
  t.assert.equal(fault.name, "WarmlineError");
  t.assert.ok(fault.is && fault.field.length > 0);
}
