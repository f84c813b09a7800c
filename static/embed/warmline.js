// The host's side of an embedded planner. `<warmline-planner>` builds a frame on the planner's own origin, so that the
// host needs no word of WebAssembly in its policy; passes attributes and custom properties on; keeps the frame as tall as
// what is in it; and tells on the element what the frame tells. No dependency, no HTML from text, nothing stored.
// docs/agencies/guide.md is written for hosts; schema/ says what each event carries.

const NAME = "warmline-planner";

/** The custom properties that a host may set on the element or above it, as `--warmline-brand` and so on. */
const LOOKS = ["brand", "brand-dark", "surface", "text", "font", "radius"];

const TYPES = new Set(["ready", "resize", "change", "result", "scenario", "export", "lead", "error"]);

// Every other attribute goes to the frame, which knows the settings and names those it does not know. So a pinned loader
// passes on settings that came after it, and a spelling mistake is told instead of dropped.
const SETTING = /^[a-z]+(-[a-z]+)*$/;
const OWN =
  /^(src|height|loading|sandbox|analytics|label|id|class|style|title|hidden|slot|dir|role|part|is|nonce|inert|translate|draggable|tabindex|spellcheck|exportparts|popover|contenteditable|autofocus|accesskey|item.*|on.*|(data|aria|ng|v|x|hx)-.*)$/;

// Longer values would make an address that servers refuse; they follow on the port.
const LONG = 200;
const TALLEST = 20_000;
const LEAST = 120;
/** Reserved while the real height is not known: more than most windows show, so nothing in sight moves. */
const RESERVED = 900;
/** Seconds; the panel must be there within ten. */
const PATIENCE = 9;

const RIGHTS =
  "allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals";

/** What the loader says in each language; a release puts it here from the folders of static/locales. */
const WORDS = {};

const SHEET = `
:host{display:block}
:host([hidden]){display:none}
.box{position:relative}
iframe{display:block;width:100%;border:0}
.box:not(.ready) iframe{position:absolute;inset:0;height:100%;opacity:0}
.ready slot{display:none}
.panel{all:initial;color-scheme:inherit;display:block;box-sizing:border-box;position:relative;padding:16px;border:1px solid;border-radius:6px;background:Canvas;color:CanvasText;font:16px/1.5 system-ui,sans-serif}
p{margin:0 0 12px}
button{font:inherit;padding:8px 16px;margin:0 16px 0 0;border:1px solid CanvasText;border-radius:6px;background:CanvasText;color:Canvas;cursor:pointer}
a{color:LinkText}
button:focus-visible,a:focus-visible{outline:3px solid Highlight;outline-offset:2px}`;
let sheet;

/** What must be said to come from `old` to `now`; null takes a value back. */
const difference = (old, now) => {
  const data = {};
  for (const name in old) if (!(name in now)) data[name] = null;
  for (const name in now) if (old[name] !== now[name]) data[name] = now[name];
  return data;
};

const make = (name, properties) => Object.assign(document.createElement(name), properties);

const tongue = (tag) => {
  const short = String(tag ?? "").toLowerCase().split("-")[0];
  return Object.hasOwn(WORDS, short) ? short : undefined;
};

/** What may go to analytics: names of events and three plain values. Figures of a plan and typed text never do. */
const relay = (type, data) => {
  const word = (text) => (/^[\w-]{1,40}$/.test(text) ? text : undefined);
  const rows = {
    ready: {},
    change: {},
    scenario: {},
    export: { warmline_kind: word(data.kind) },
    error: { warmline_code: word(data.code) },
    lead: /^[A-Z]{3}$/.test(data.currency) && Number.isFinite(data.value) ? { currency: data.currency, value: data.value } : {},
  };
  if (!Object.hasOwn(rows, type)) return;
  // An array at least; a tag manager may have put its own push there.
  const layer = (window.dataLayer ??= []);
  layer.push?.({ event: type === "lead" ? "generate_lead" : `warmline_${type}`, ...rows[type] });
};

// The first of several loaders on a page wins; the others find the name taken. Without a browser nothing is defined.
if (globalThis.customElements && !customElements.get(NAME)) {
  customElements.define(
    NAME,
    class extends HTMLElement {
      #box;
      #panel;
      #frame;
      #origin;
      #opaque;
      #id;
      #ends;
      #watch;
      #sight;
      #look;
      #inSight = false;
      #changes;
      #calm;
      /** Ports whose frame has not spoken yet, each with what it was told. */
      #ports = new Map();
      #port;
      #hellos = 0;
      #seq = 0;
      #told;
      #sent;
      #want = 0;
      #tall = 0;
      #pause;
      #opened;
      #edited = false;
      #retried = false;

      connectedCallback() {
        if (!this.#box) {
          const root = this.attachShadow({ mode: "open" });
          if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(SHEET);
          root.adoptedStyleSheets = [sheet];
          this.#box = make("div", { className: "box" });
          this.#box.append(document.createElement("slot"));
          root.append(this.#box);
        }
        this.#ends = new AbortController();
        this.#reserve();
        this.#changes = new MutationObserver((records) => this.#noticed(records));
        this.#changes.observe(this, { attributes: true });
        // A switch of the page's own between light and dark sets a class or an attribute up there.
        for (const above of [document.documentElement, document.body]) {
          if (above) this.#changes.observe(above, { attributes: true });
        }
        this.#on(matchMedia("(prefers-color-scheme: dark)"), "change", () => this.#update());
        this.#look = this.#sees("0px", (inSight) => (this.#inSight = inSight));
        if (this.getAttribute("loading") === "eager") return this.#open();
        this.#sight = this.#sees("400px", (near) => {
          if (!near) return;
          this.#sight.disconnect();
          this.#open();
        });
      }

      #sees(rootMargin, act) {
        const sight = new IntersectionObserver((entries) => act(entries.at(-1).isIntersecting), { rootMargin });
        sight.observe(this);
        return sight;
      }

      disconnectedCallback() {
        this.#ends.abort();
        this.#changes.disconnect();
        this.#sight?.disconnect();
        this.#look.disconnect();
        clearTimeout(this.#calm);
        this.#calm = 0;
        this.#close();
      }

      /** Moved by `moveBefore`, which leaves the frame as it is; so does this. */
      connectedMoveCallback() {}

      #on(target, type, act) {
        target.addEventListener(type, act, { signal: this.#ends.signal });
      }

      #noticed(records) {
        const own = records.filter((each) => each.target === this);
        const fresh = own.some(({ attributeName: name }) => name === "src" || name === "sandbox");
        if (fresh && this.#frame) return this.#open();
        if (own.length > 0) {
          this.#reserve();
          this.#update();
        } else {
          // Pages write to their root while they scroll; that must not cost them anything.
          this.#calm ||= setTimeout(() => {
            this.#calm = 0;
            this.#update();
          }, 200);
        }
      }

      #reserve() {
        if (this.#tall) return;
        const wish = Number(this.getAttribute("height"));
        this.#box.style.minHeight = `${wish >= LEAST && wish <= TALLEST ? wish : RESERVED}px`;
      }

      get #language() {
        return tongue(this.closest("[lang]")?.lang) ?? tongue(navigator.language);
      }

      /** What the frame is to be told: settings from attributes, and looks from custom properties where none is set. */
      #wishes() {
        const set = {};
        const style = {};
        for (const { name, value } of this.attributes) {
          if (SETTING.test(name) && !OWN.test(name)) set[name] = value;
        }
        // A link to a plan is the plan, wherever it was copied from.
        if (set.plan) set.plan = set.plan.slice(set.plan.indexOf("#") + 1);
        const above = tongue(this.closest("[lang]")?.lang);
        if (!set.lang && above) set.lang = above;
        const computed = getComputedStyle(this);
        for (const name of LOOKS) {
          const value = computed.getPropertyValue(`--warmline-${name}`).trim();
          if (value && !(name in set)) style[`--warmline-${name}`] = value;
        }
        // A page that declares one colour scheme is followed; otherwise the frame follows the device.
        const declared = /^(?:only )?(light|dark)(?: only)?$/.exec(computed.colorScheme);
        if (declared && (set.theme ?? "auto") === "auto") set.theme = declared[1];
        return { set, style };
      }

      #address() {
        const url = new URL(this.getAttribute("src") || new URL("../embed.html", import.meta.url), document.baseURI);
        if (!/^https?:$/.test(url.protocol)) throw new TypeError(`src must be an http or https address, not ${url.protocol}`);
        return url;
      }

      #open() {
        this.#close();
        const [title] = WORDS[this.#language ?? "en"];
        const wishes = this.#wishes();
        let url;
        try {
          url = this.#address();
        } catch (error) {
          return this.#fail("address", error.message);
        }
        // What the address says already; the rest follows on the port.
        this.#told = { set: {}, style: {} };
        for (const [name, value] of Object.entries(wishes.set)) {
          if (name === "plan") url.hash = value;
          else if (value.length > LONG) continue;
          else url.searchParams.set(name, value);
          this.#told.set[name] = value;
        }
        for (const [name, value] of Object.entries(wishes.style)) {
          if (value.length > LONG) continue;
          url.searchParams.set(name.slice("--warmline-".length), value);
          this.#told.style[name] = value;
        }
        this.#origin = url.origin;

        const rights = new Set((this.getAttribute("sandbox") ?? RIGHTS).split(/\s+/).filter(Boolean));
        // A frame of the host's own origin could take off its own sandbox, so there it gets an origin of nobody.
        if (url.origin === location.origin) rights.delete("allow-same-origin");
        // A page in such a sandbox hands it down to its frames.
        this.#opaque = !rights.has("allow-same-origin") || self.origin === "null";
        this.#id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (each) => each.toString(16).padStart(2, "0")).join("");

        const frame = make("iframe", {
          title: this.getAttribute("label") || title,
          allow: "clipboard-write",
          referrerPolicy: "no-referrer",
          // Not seen, but drawn: what is hidden is not measured.
          inert: true,
        });
        frame.setAttribute("sandbox", [...rights].join(" "));
        this.#frame = frame;
        this.#scheme(wishes.set.theme);
        this.#opened = new AbortController();
        const { signal } = this.#opened;
        addEventListener("message", (event) => this.#here(event), { signal });
        document.addEventListener("securitypolicyviolation", (event) => this.#refused(event), { signal });
        // What loads after a refusal is the browser's own page of errors.
        const loaded = () => {
          this.#hellos = 0;
          if (!this.#panel) this.#hello(this.#opaque ? "*" : this.#origin);
        };
        frame.addEventListener("load", loaded, { signal });
        // A browser lets frames out of sight rest, so only the seconds in sight count.
        let waited = 0;
        this.#watch = setInterval(() => {
          if (this.#inSight && !document.hidden && ++waited === PATIENCE) this.#fail("timeout", `no answer from ${this.#origin}`);
        }, 1_000);
        frame.src = url.href;
        this.#box.append(frame);
      }

      #close() {
        this.#opened?.abort();
        clearInterval(this.#watch);
        clearTimeout(this.#pause);
        for (const each of [...this.#ports.keys(), this.#port]) each?.close();
        this.#ports.clear();
        this.#frame?.remove();
        this.#panel?.remove();
        this.#port = this.#frame = this.#panel = undefined;
        this.#seq = this.#want = this.#tall = this.#pause = this.#hellos = 0;
        this.#box.className = "box";
        this.#reserve();
      }

      /** The frame says that it is there. It holds no data, so what counts is only whose it is. */
      #here({ source, origin, data }) {
        if (source !== this.#frame.contentWindow || data?.warmline !== 1 || data.type !== "here") return;
        if (origin === this.#origin || (this.#opaque && origin === "null")) this.#hello(origin === "null" ? "*" : origin);
      }

      /** Hands over one end of a channel. A frame takes the first that it hears, and speaks on no other. */
      #hello(target) {
        // One for the load and one for the answer are enough; a frame that asks without end gets no more.
        if (++this.#hellos > 9) return;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => this.#heard(port1, data);
        const wishes = this.#wishes();
        this.#ports.set(port1, wishes);
        this.#frame.contentWindow.postMessage({ warmline: 1, type: "hello", id: this.#id, host: location.origin }, target, [port2]);
        // A frame that loaded anew knows no more than its address.
        this.#say(this.#told, wishes, port1);
      }

      #forget(port) {
        port.close();
        this.#ports.delete(port);
      }

      #heard(port, message) {
        const { v, type, id, seq, data } = message ?? {};
        if (v !== 1 || id !== this.#id || !TYPES.has(type) || !Number.isSafeInteger(seq)) return;
        if (typeof data !== "object" || data === null) return;
        if (port !== this.#port) {
          if (!this.#ports.has(port)) return;
          this.#sent = this.#ports.get(port);
          this.#ports.delete(port);
          this.#port?.close();
          for (const each of this.#ports.keys()) this.#forget(each);
          this.#port = port;
          this.#seq = 0;
          // What changed between its hello and its answer.
          this.#update();
        }
        if (seq <= this.#seq) return;
        this.#seq = seq;
        if (type === "ready") this.#show();
        if (type === "resize") this.#size(data.height);
        // A frame in a folded part of the page may not know its height yet.
        if (type === "ready") this.#size(data.height > 0 ? data.height : RESERVED);
        this.#tell({ v, type, id, seq, data });
        if (type === "error" && !this.#tall) this.#fail();
      }

      #tell(detail) {
        // Of the changes the first: somebody uses the planner. The rest would only fill the host's quota.
        if (this.getAttribute("analytics") === "datalayer" && !(detail.type === "change" && this.#edited)) relay(detail.type, detail.data);
        this.#edited ||= detail.type === "change";
        this.dispatchEvent(new CustomEvent(`warmline:${detail.type}`, { detail, bubbles: true, composed: true }));
      }

      #say(old, now, port) {
        const set = difference(old.set, now.set);
        const style = difference(old.style, now.style);
        // What is taken back goes first: a name may pass from an attribute to a custom property, or the other way.
        const back = Object.fromEntries(Object.entries(set).filter(([, value]) => value === null));
        const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));
        for (const [type, data] of [["set", back], ["style", style], ["set", given]]) {
          if (Object.keys(data).length > 0) port.postMessage({ v: 1, type, data });
        }
      }

      #update() {
        if (!this.#frame) return;
        const wishes = this.#wishes();
        this.#frame.title = this.getAttribute("label") || WORDS[this.#language ?? "en"][0];
        this.#scheme(wishes.set.theme);
        if (!this.#port) return;
        this.#say(this.#sent, wishes, this.#port);
        this.#sent = wishes;
      }

      /** A frame whose scheme differs from what stands in it is painted opaque. */
      #scheme(theme) {
        this.#frame.style.colorScheme = /^(light|dark)$/.test(theme) ? theme : "light dark";
      }

      #show() {
        clearInterval(this.#watch);
        this.#panel?.remove();
        this.#panel = undefined;
        this.#box.className = "box ready";
        this.#frame.inert = false;
        this.#box.style.minHeight = "";
        // Who pressed the button stands nowhere now, unless they went on.
        if (this.#retried && document.activeElement === document.body) this.#frame.focus({ preventScroll: true });
        this.#retried = false;
      }

      #size(height) {
        if (!Number.isFinite(height) || height <= 0) return;
        this.#want = Math.min(TALLEST, Math.max(LEAST, Math.ceil(height)));
        if (!this.#pause) this.#write();
      }

      #write() {
        this.#pause = 0;
        // A pixel more or less would only go back and forth.
        if (Math.abs(this.#want - this.#tall) <= 1) return;
        this.#tall = this.#want;
        this.#frame.style.height = `${this.#tall}px`;
        this.#pause = setTimeout(() => this.#write(), 17);
      }

      #refused({ blockedURI, effectiveDirective, disposition }) {
        if (disposition === "report" || effectiveDirective !== "frame-src" || !blockedURI.startsWith(this.#origin)) return;
        this.#fail("policy", `the policy of this page blocks the planner; allow it with: frame-src ${this.#origin}`);
      }

      /** Offers to try again, in the host's language; what the host put inside the element stays readable. */
      #fail(code, message) {
        clearInterval(this.#watch);
        if (code) {
          console.error(`<${NAME}>: ${message}`);
          this.#tell({ v: 1, type: "error", id: this.#id ?? "", seq: 0, data: { code, message } });
        }
        if (this.#panel) return;
        const language = this.#language ?? "en";
        const [, text, again, open] = WORDS[language];
        const panel = make("div", { className: "panel", lang: language });
        panel.setAttribute("role", "alert");
        const retry = make("button", { type: "button", textContent: again });
        retry.addEventListener("click", () => {
          this.#open();
          this.#retried = true;
        });
        panel.append(make("p", { textContent: text }), retry);
        if (this.#frame) {
          panel.append(make("a", { href: this.#frame.src, target: "_blank", rel: "noopener noreferrer", textContent: open }));
        }
        this.#panel = panel;
        this.#box.append(panel);
      }
    },
  );
}
