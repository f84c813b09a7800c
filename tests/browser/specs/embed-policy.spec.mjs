// S12: policies of our own page and of hosts, each with both ways to embed; what works, and what is said where it does not.
import { frameOf, recorder, serveHosts, told } from "../lib/hosts.mjs";
import { sentence } from "../lib/plan.mjs";

const worked = /^To win 10 customers you need 40 SQLs\./;
const refusals = /Content Security Policy|violates|Refused|did not start|CompileError|ERR_BLOCKED_BY_CSP|Failed to (load|fetch)|policy:|no answer|frame-src|Fetch API|TypeError/;

// What a server adds to the page's own policy; both hold.
const OWN = [
  ["no more than its own", undefined, "starts"],
  ["wasm by its own word", "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'", "starts"],
  ["wasm forbidden", "script-src 'self' 'unsafe-inline'", "says so"],
  ["nothing may be fetched", "connect-src 'none'", "says so"],
  ["no HTML from text", "require-trusted-types-for 'script'; trusted-types 'none'", "starts"],
  ["no worker", "worker-src 'none'", "starts"],
];

export async function S12_policies_of_our_own_page(t) {
  t.expect(refusals);
  const app = await t.address();
  let cells = 0;
  for (const [name, policy, expected] of OWN) {
    const add = async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": policy };
      await route.fulfill({ response, headers });
    };
    const page = await t.open({ ready: false, route: (page) => policy && page.route(app, add) });
    if (expected === "starts") {
      await page.waitForSelector("html[data-ready]", { state: "attached" });
      t.assert.match(await sentence(page), worked, name);
    } else {
      await page.locator("#failed").waitFor({ state: "visible" });
      t.assert.match(await page.locator("#failed").innerText(), /could not start/, name);
    }
    if (name === "no worker") {
      await page.locator("#deep-sure").click();
      await page.locator("main [role=alert]").first().waitFor();
    }
    cells += 1;
    await page.close();
  }
  console.log(`    ${cells} policies of our own`);
}

const HOSTS = (app) => [
  ["none", undefined, "works", "works"],
  ["a strict site", `default-src 'self'; script-src 'self' ${app}; frame-src ${app}`, "works", "works"],
  ["the strictest", `default-src 'none'; script-src ${app}; frame-src ${app}; base-uri 'none'; form-action 'none'`, "works", "works"],
  ["by nonce", `script-src 'nonce-x' 'strict-dynamic'; frame-src ${app}; object-src 'none'`, "works", "works"],
  ["no HTML from text", `require-trusted-types-for 'script'; trusted-types 'none'; script-src ${app}; frame-src ${app}`, "works", "works"],
  ["the script is not named", "default-src 'self'", "stands as written", "is refused"],
  ["the frame is not named", `default-src 'self'; script-src 'self' ${app}`, "says so", "is refused"],
];

export async function S12_policies_of_hosts(t) {
  t.expect(refusals);
  const app = await t.address();
  const { origin } = new URL(app);
  let cells = 0;
  for (const [name, policy, element, frame] of HOSTS(origin)) {
    const header = policy ? `<!-- header Content-Security-Policy: ${policy} -->` : "";
    const html = (body, head = "") => `<!doctype html><html lang="en"><head>%META%${header}${head}<title>${name}</title></head><body>${body}</body></html>`;
    const pages = {
      element: html(
        '<warmline-planner loading="eager"><a href="%APP%">Marketing plan calculator</a></warmline-planner>',
        '<script type="module" nonce="x" src="%V1%warmline.js"></script>',
      ),
      frame: html('<iframe src="%APP%embed.html" title="Marketing plan calculator" width="800" height="700"></iframe>'),
    };
    const host = await t.closing(serveHosts(app, { pages }));
    for (const [kind, expected] of Object.entries({ element, frame })) {
      const page = await t.visit(`${host.url}${kind}`, { origins: [origin], script: recorder });
      if (expected === "works") {
        const inside = await frameOf(page, app);
        await inside.waitForSelector("html[data-ready]", { state: "attached" });
        t.assert.match(await sentence(inside), worked, `${name}, ${kind}`);
      } else if (expected === "says so") {
        await told(page, "error");
        await page.locator("warmline-planner [role=alert]").waitFor();
        t.assert.deepEqual(await page.evaluate(() => events.map(({ detail }) => detail.data.code)), ["policy"]);
      } else {
        await page.waitForTimeout(500);
        // Not even the planner's page was asked for; what the host wrote inside the element is there.
        t.assert.ok(page.frames().every((each) => each === page.mainFrame() || !each.url().startsWith(app)), name);
        if (kind === "element") t.assert.equal(await page.locator("warmline-planner > a").isVisible(), true, name);
      }
      cells += 1;
      await page.close();
    }
  }
  console.log(`    ${cells} cells of host and way to embed`);
}
