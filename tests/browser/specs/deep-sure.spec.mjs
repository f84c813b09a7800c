// How sure, when the rates are guesses too: figures against published ones, every edit that the section offers, and the
// slider with a hundred thousand runs behind it.
import { box, openFile, type } from "../lib/plan.mjs";

const evidence = { converted: 10, entered: 40 };
const one = (toNext, more = {}) => ({
  version: 1,
  goal: { customers: 10 },
  customerValue: 100_000,
  stages: [{ id: "sql", name: "", toNext, costPerEntry: 5000 }, { id: "customer", name: "" }],
  ...more,
});
const funnel = {
  version: 1,
  goal: { customers: 10 },
  customerValue: 60_000,
  grossMargin: 0.7,
  stages: [
    { id: "lead", name: "", toNext: { low: 0.15, likely: 0.25, high: 0.4 }, costPerEntry: 20 },
    { id: "mql", name: "", toNext: { converted: 45, entered: 120 }, costPerEntry: 120 },
    { id: "sql", name: "", toNext: evidence, costPerEntry: 900, prior: { mean: 0.22, sampleSize: 5.5, source: "Trade" } },
    { id: "customer", name: "" },
  ],
  fixedCosts: [{ name: "Team", amount: 90_000 }],
  belief: { rho: 0.029, customerValue: { low: 40_000, likely: 60_000, high: 90_000 }, volume: { low: 200, likely: 330, high: 420 } },
};

/** Opens a plan and the section. */
async function opened(t, plan, options = {}) {
  const page = await t.open(options);
  await openFile(page, JSON.stringify(plan));
  await page.locator("#deep-sure").click();
  await settled(page);
  return page;
}

/** Waits until what is shown is what the plan on screen comes to. */
async function settled(page) {
  await page.locator(".sure-finding").waitFor();
  await page.waitForFunction(() => !document.querySelector(".sure [aria-busy], .sure .stale"));
}

async function setConfidence(page, hundredths) {
  await page.locator("#sure-confidence").evaluate((slider, value) => {
    slider.value = value;
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    slider.dispatchEvent(new Event("change", { bubbles: true }));
  }, String(hundredths));
  await settled(page);
}

/** Needed volume and chance in the row of a stage. */
const cells = (page, row = 0) => page.locator(".sure-stages tbody tr").nth(row).locator("td:not(.sure-bar-cell)").allInnerTexts();

async function oracle(t, plan, chance, needed) {
  const page = await opened(t, plan);
  for (const [confidence, leads] of needed) {
    await setConfidence(page, confidence);
    t.assert.deepEqual(await cells(page), ["40", String(leads), chance]);
    t.assert.equal(await page.locator(".sure-confidence output").innerText(), `${confidence}%`);
  }
  return page;
}

export async function evidence_of_10_in_40_takes_54_64_and_75(t) {
  const page = await oracle(t, one(evidence), "55%", [[80, 54], [90, 64], [95, 75]]);
  await setConfidence(page, 90);
  t.assert.equal(
    await page.locator(".sure-finding").innerText(),
    "With rates as uncertain as yours, 64 SQLs make it 90%; the 40 you plan make it 55%.",
  );
  await page.locator(".why summary").first().click();
  t.assert.match(await page.locator(".why[open]").innerText(), /at least 10: 55\.1655%\nSQLs: Beta\(10\.5, 30\.5\)/);
  t.assert.match(await page.locator(".sure-outcomes").innerText(), /(100,\d{3}|1\d\d,\d{3}) runs: the goal is reached in 55% of them, ± (less than )?0\.0\d+ points/);
}

export async function months_that_vary_take_57_69_and_82(t) {
  const page = await oracle(t, one({ rate: 0.25 }, { belief: { rho: 0.029 } }), "52%", [[80, 57], [90, 69], [95, 82]]);
  t.assert.equal(await page.locator("#sure-months").inputValue(), "own");
  t.assert.equal(await box(page, "belief.rho").inputValue(), "0.029");
}

export async function known_rates_are_told_as_known(t) {
  const page = await oracle(t, one({ rate: 0.25 }), "56%", [[80, 49], [90, 55], [95, 60]]);
  t.assert.match(await page.locator(".sure-finding").innerText(), /^With every rate known for sure, 60 SQLs make it 95%/);
  await page.locator("#sure-months").selectOption("months-usual");
  await settled(page);
  t.assert.match(await page.locator(".sure-finding").innerText(), /^With rates as uncertain as yours/);
}

export async function a_benchmark_pulls_by_its_weight(t) {
  const page = await opened(t, one(evidence));
  await page.locator(".doubt-stage button").first().click();
  await page.locator("#sure-benchmark option").nth(2).waitFor({ state: "attached" });
  await page.locator("#sure-benchmark").selectOption("own");
  await type(page, "stages[0].prior.mean", "22");
  await type(page, "stages[0].prior.sampleSize", "5.5");
  await settled(page);
  t.assert.equal(
    await page.locator(".doubt-pull").innerText(),
    "Your 10 of 40 are pulled 12% towards the trade’s 22%: 24.6% instead of 25%.",
  );
  // One from a preset brings rate, weight and source.
  await page.locator("#sure-benchmark").selectOption("first-page-sage-average");
  // What is typed comes a frame after what is dragged.
  await page.waitForFunction(() => document.getElementById("stages[0].prior.sampleSize").value === "14");
  t.assert.match(await box(page, "stages[0].prior.source").inputValue(), /^First Page Sage/);
  await page.locator("#sure-benchmark").selectOption("none");
  await box(page, "stages[0].prior.mean").waitFor({ state: "detached" });
}

export async function pasted_months_say_what_was_read(t) {
  const page = await opened(t, one({ rate: 0.25 }));
  await page.locator("#sure-months").selectOption("shown");
  await page.locator("#sure-history").fill("Won\tLeads\n7\t60\n22\t80\nsome\t75\n31\t90\n90\t40\n12\t40\n14\t88");
  await settled(page);
  const read = await page.locator("#sure-history-read").innerText();
  t.assert.match(read, /5 months read, SQLs → Customers: 86 of 358 went on/);
  t.assert.match(read, /They show rho 0\.0\d+. Anything from [0-9.]+ to 0\.\d+/);
  t.assert.match(read, /Line 4: not whole numbers/);
  t.assert.match(read, /Line 6: more went on than there were/);
  t.assert.match(read, /first line was taken for the heads/);
  const [, needed] = await cells(page);
  t.assert.ok(Number(needed) > 55, needed);
  // The text stays as it was pasted; forgotten, the months leave the plan.
  t.assert.match(await page.locator("#sure-history").inputValue(), /^Won\tLeads/);
  await page.getByRole("button", { name: "Forget these months" }).click();
  await settled(page);
  t.assert.equal((await cells(page))[1], "55");
}

export async function ranges_come_and_go(t) {
  const page = await opened(t, one(evidence));
  const value = page.locator(".doubt-amounts > *").first();
  await value.getByRole("button").click();
  t.assert.equal(await box(page, "belief.customerValue.low").inputValue(), "80,000");
  await type(page, "belief.customerValue.high", "90000");
  t.assert.match(await page.locator(".doubt-amounts [role=alert]").innerText(), /Keep the order/);
  await type(page, "belief.customerValue.high", "250000");
  await settled(page);
  const volume = page.locator(".doubt-amounts > *").nth(1);
  await volume.getByRole("button").click();
  t.assert.equal(await box(page, "belief.volume.high").inputValue(), "48");
  await page.getByText("With leads coming in as your range says").waitFor();
  await volume.getByRole("button").click();
  await page.getByText("With leads coming in as your range says").waitFor({ state: "detached" });
  await page.getByText("Runs and seed").click();
  await type(page, "belief.runs", "1000");
  await settled(page);
  t.assert.match(await page.locator(".sure-outcomes").innerText(), /1,0\d\d runs/);
  await type(page, "belief.runs", "999");
  t.assert.match(await page.locator(".doubt-runs [role=alert]").innerText(), /1,000 to 2,000,000/);
}

export async function the_switch_shows_each_outcome(t) {
  const page = await opened(t, funnel);
  const names = await page.locator(".sure-outcomes button").allInnerTexts();
  t.assert.deepEqual(names, ["Customers", "Revenue", "ROI", "Cost per customer"]);
  for (const name of names) {
    await page.locator(".sure-outcomes").getByRole("button", { name, exact: true }).click();
    t.assert.match(await page.locator("#outcome-title").innerText(), /times in ten/);
    t.assert.ok((await page.locator("#outcome-chart .chart-dot").count()) === 3);
    // One tab stop, arrows from quantile to quantile.
    await page.locator("#outcome-chart .chart-dot[tabindex='0']").focus();
    await page.keyboard.press("End");
    t.assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^1 in 10 above/);
    await page.locator("#outcome .chart-toggle").click();
    t.assert.ok((await page.locator("#outcome .chart-twin tbody tr").count()) >= 10);
    await page.locator("#outcome .chart-toggle").click();
  }
}

export async function of_a_thousand_edits_the_last_one_wins(t) {
  const page = await opened(t, one(evidence));
  await page.evaluate(async () => {
    const [confidence, rate] = [document.querySelector("#sure-confidence"), document.querySelector(".joint input[type=range]")];
    const put = (slider, value) => {
      slider.value = String(value);
      slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    for (let edit = 0; edit < 1000; edit += 1) {
      if (edit % 2 === 0) put(confidence, 50 + (edit % 50));
      else put(rate, 1 + (edit % 40));
      // A hand moves no faster than the screen.
      if (edit % 4 === 3) await new Promise((frame) => requestAnimationFrame(frame));
    }
    put(rate, 10);
    put(confidence, 90);
  });
  await settled(page);
  // The rate is back at 10 of 40 and the confidence at 90 %, so the finding is that of the plan as it was opened.
  t.assert.deepEqual(await cells(page), ["40", "64", "55%"]);
  await page.waitForTimeout(400);
  t.assert.deepEqual(await cells(page), ["40", "64", "55%"]);
}

const untranslated = /\b(?:sure|outcome|doubt|months|history|benchmark)-[a-z-]+\b|\{\s*\$/;

export async function it_looks_right_everywhere(t) {
  for (const lang of ["en", "ko", "id"]) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [320, 768, 1280]) {
        const page = await opened(t, funnel, { width, scheme, path: `?lang=${lang}` });
        await page.locator(".doubt-stage button").nth(2).click();
        await page.locator("#sure-benchmark option").nth(2).waitFor({ state: "attached" });
        await page.locator("#sure-months").selectOption("shown");
        await page.locator("#sure-history").fill("7\t60\n22\t80\nx\t75\n31\t90\n12\t40\n14\t88");
        for (const summary of await page.locator(".sure summary").all()) await summary.click();
        await settled(page);
        await t.noOverflow(page);
        await t.axe(page);
        t.assert.doesNotMatch(await page.locator(".sure").innerText(), untranslated);
        await page.locator(".deep-question").first().screenshot({ path: `target/screens/sure-${lang}-${scheme}-${width}.png` });
        await page.close();
      }
    }
  }
}
