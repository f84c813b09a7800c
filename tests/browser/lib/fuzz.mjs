// Messages that nobody should take: drawn from a seed, so that what was tried once can be tried again.

/** Numbers from 0 to 1 (mulberry32). */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const scalars = [null, true, false, 0, -1, 1, 1e308, 0.1, "", "ready", "here", "hello", "[object Object]", "__proto__", "\u0000", "ㄱ", "x".repeat(5_000), "javascript:alert(1)", "<img src=x onerror=alert(1)>"];
// What a message of either side, of a host script or of a tool of the trade looks like.
const shapes = [
  { warmline: 1, type: "here" },
  { warmline: 1, type: "hello", id: "0123456789abcdef", host: "https://evil.example" },
  { warmline: 2, type: "hello", id: "0123456789abcdef", host: "https://evil.example" },
  { v: 1, type: "set", data: { goal: "99", lang: "ko" } },
  { v: 1, type: "style", data: { "--warmline-brand": "#ff00ff" } },
  { v: 1, type: "ready", id: "0123456789abcdef", seq: 1, data: { version: "9", height: 5_000, ignored: [] } },
  { v: 1, type: "resize", id: "0123456789abcdef", seq: 2, data: { height: 9_999 } },
  { v: 1, type: "lead", id: "0123456789abcdef", seq: 3, data: { fields: { email: "a@b.c" } } },
  { sentinel: "amp", type: "embed-size", height: 9_999 },
  { context: "iframe.resize", height: 9_999, src: "x" },
  { message: "height", value: 9_999, secret: "a1B2c3D4e5" },
  { message: "ready", secret: "a1B2c3D4e5" },
  { event: "message", data: { warmline: 1, type: "hello" } },
];

/** `count` messages, each of which can be sent between windows. */
export function messages(count, seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const value = (depth) => {
    const kind = next();
    if (depth > 3 || kind < 0.5) return pick(scalars);
    if (kind < 0.65) return Array.from({ length: Math.floor(next() * 5) }, () => value(depth + 1));
    return Object.fromEntries(Array.from({ length: Math.floor(next() * 4) }, () => [pick(["v", "type", "id", "seq", "data", "warmline", "height", "constructor", "x"]), value(depth + 1)]));
  };
  return Array.from({ length: count }, (_, at) => {
    // Whole shapes first, then shapes with one thing changed, then anything.
    if (at < shapes.length) return shapes[at];
    if (next() < 0.3) return value(0);
    const shape = structuredClone(pick(shapes));
    const key = pick(Object.keys(shape));
    if (next() < 0.2) delete shape[key];
    else shape[key] = value(1);
    return shape;
  });
}
