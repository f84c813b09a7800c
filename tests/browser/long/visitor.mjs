// The visitor who stays, as a script of the page itself: nobody need be connected to the page for it.

/** Runs before the page's own scripts: notes what it reports, and its wasm memories, which no heap figure holds. */
export function watch() {
  globalThis.wasmMemories = new Set();
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...what) => {
      const made = await own.apply(WebAssembly, what);
      const memory = (made.instance ?? made).exports.memory;
      if (memory instanceof WebAssembly.Memory) globalThis.wasmMemories.add(memory);
      return made;
    };
  }
  globalThis.reported = [];
  const note = (text) => globalThis.reported.length < 50 && globalThis.reported.push(text);
  addEventListener("error", (event) => note(`uncaught: ${event.message}`));
  addEventListener("unhandledrejection", (event) => note(`unhandled: ${event.reason}`));
  const { error } = console;
  console.error = (...what) => {
    note(`console: ${what.join(" ")}`);
    error.apply(console, what);
  };
}

/** Begins to use the page, round after round; `hold` stops it between two rounds, `go` lets it go on. */
export function visit() {
  const LANGUAGES = ["ko", "id", "en"];
  const QUESTIONS = ["sure", "soon", "levers", "scenarios", "channels"];
  const counts = { rounds: 0, acts: 0, failed: 0, undone: 0, failures: [] };
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const one = (selector) => document.querySelector(selector);
  const until = async (find) => {
    for (let time = 0; time < 400; time += 1) {
      const found = find();
      if (found) return found;
      await wait(25);
    }
    throw new Error(`never came: ${find}`);
  };
  // As a person's input arrives: the box has the text, then the page hears of it.
  const fill = (box, text) => {
    const kind = box instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(box, text);
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const settle = (box) => box.dispatchEvent(new Event("change", { bubbles: true }));
  const act = {
    async drags(round) {
      const slider = await until(() => one(".joint input[type=range]"));
      for (let move = 0; move < 16; move += 1) {
        const share = 0.2 + ((round * 7 + move * 3) % 17) / 34;
        fill(slider, String(Number(slider.min) + (Number(slider.max) - Number(slider.min)) * share));
        await frame();
      }
      settle(slider);
    },
    async typing(round) {
      const texts = { goal: String(5 + (round % 40)), customerValue: `${50 + (round % 50)},000`, "stages[0].toNext": `${10 + (round % 60)}%` };
      for (const [id, text] of Object.entries(texts)) {
        const box = await until(() => document.getElementById(id));
        box.focus();
        for (let letters = 1; letters <= text.length; letters += 1) {
          fill(box, text.slice(0, letters));
          await frame();
        }
        settle(box);
        box.blur();
        await frame();
      }
    },
    async stages() {
      const stages = () => document.querySelectorAll(".row-name").length;
      const before = stages();
      [...document.querySelectorAll("button")].find((button) => button.textContent.includes("Add a stage on top")).click();
      await until(() => stages() > before);
      for (let time = 0; time < 2; time += 1) {
        one(".row-name").click();
        await frame();
      }
    },
    async questions(round) {
      const id = `deep-${QUESTIONS[round % QUESTIONS.length]}`;
      (await until(() => document.getElementById(id))).click();
      await until(() => document.getElementById(id).ariaExpanded === "true");
      await wait(1_200);
      document.getElementById(id).click();
      await until(() => document.getElementById(id).ariaExpanded === "false");
    },
    async undo() {
      for (let button = one(".top .history button"); !button.disabled; button = one(".top .history button")) {
        button.click();
        counts.undone += 1;
        await frame();
      }
    },
    async tools(round) {
      document.querySelectorAll(".tools a")[1 + (round % 2)].click();
      (await until(() => one(round % 2 ? "#measure-tab-events" : "#score-tab-1"))).click();
      await until(() => one(round % 2 ? ".events-drop, .events-odd" : ".score-criteria"));
      one(round % 2 ? "[id^=measure-tab]" : "#score-tab-0").click();
      await wait(300);
      document.querySelectorAll(".tools a")[0].click();
      await until(() => !one("#tool"));
    },
    async languages() {
      for (const language of LANGUAGES) {
        const choice = one("#language");
        fill(choice, language);
        settle(choice);
        await until(() => document.documentElement.lang === language);
        await wait(200);
      }
    },
  };
  let held = null;
  let wanted = null;
  globalThis.visitor = {
    counts,
    answer: () => one("h1").innerText,
    hold: () => new Promise((done) => (wanted = done)),
    go: () => held?.(),
  };
  (async () => {
    for (;;) {
      for (const [name, step] of Object.entries(act)) {
        counts.acts += 1;
        await step(counts.rounds).catch((error) => {
          counts.failed += 1;
          if (counts.failures.length < 50) counts.failures.push(`${name}, round ${counts.rounds}: ${error.message}`);
        });
      }
      counts.rounds += 1;
      if (wanted) {
        const resumed = new Promise((done) => (held = done));
        wanted();
        wanted = null;
        await resumed;
      }
    }
  })();
}
