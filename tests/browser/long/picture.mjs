// The curve of memory as plain SVG: what is left after garbage collection on the left, the whole process on the right.

const WIDTH = 860;
const HEIGHT = 330;
const TOP = 92;
const FOOT = 268;
const ROOM = 306;
const [INK, GREY, HAIR, WARM, COLD] = ["#1b1d21", "#5a616c", "#e4e1d9", "#c2410c", "#3b5a7a"];

/** Round values from zero to at least `high`. */
function ticks(high, count) {
  const rough = high / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(high / step) + 1 }, (_, place) => Number((place * step).toPrecision(6)));
}

const text = (x, y, words, { anchor = "start", fill = GREY, more = "" } = {}) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${fill}" ${more}>${words}</text>`;

function panel(left, heading, looks, series) {
  const minutes = ticks(Math.max(1, looks.at(-1).minute), 6);
  const most = Math.max(...series.flatMap(({ name }) => looks.map((each) => each[name] / 1e6)));
  const levels = ticks(most, 5);
  const x = (minute) => left + (ROOM * minute) / minutes.at(-1);
  const y = (value) => FOOT - ((FOOT - TOP) * value) / levels.at(-1);
  const parts = [text(left, 70, heading, { fill: INK, more: 'font-weight="600"' })];
  for (const level of levels) {
    parts.push(`<path d="M${left},${y(level).toFixed(1)}h${ROOM}" stroke="${level ? HAIR : GREY}"/>`);
    parts.push(text(left - 8, y(level) + 4.5, `${level} MB`, { anchor: "end" }));
  }
  for (const minute of minutes) {
    parts.push(`<path d="M${x(minute).toFixed(1)},${FOOT}v5" stroke="${GREY}"/>`);
    parts.push(text(x(minute), FOOT + 20, minute, { anchor: "middle" }));
  }
  parts.push(text(left + ROOM / 2, FOOT + 44, "minutes", { anchor: "middle" }));
  for (const { name, words, colour, dash } of series) {
    const path = looks.map((each, place) => `${place ? "L" : "M"}${x(each.minute).toFixed(1)},${y(each[name] / 1e6).toFixed(1)}`).join("");
    parts.push(`<path d="${path}" stroke="${colour}" stroke-width="2" fill="none" ${dash ? 'stroke-dasharray="5 3"' : ""}/>`);
    // Above its line at the end, where there is room in every case because the scale begins at zero.
    const last = looks.at(-1);
    parts.push(text(x(last.minute), y(last[name] / 1e6) - 8, words, { anchor: "end", fill: colour }));
  }
  return parts.join("\n");
}

/** The picture for these looks. */
export function picture(title, looks) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${title}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" font-size="13">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${text(24, 34, title, { fill: INK, more: 'font-size="18" font-weight="600"' })}
${panel(78, "After garbage collection", looks, [
  { name: "heap", words: "heap of JavaScript", colour: WARM },
  { name: "wasm", words: "memory of the page's wasm", colour: COLD, dash: true },
])}
${panel(528, "The page's whole process", looks, [{ name: "resident", words: "resident", colour: INK }])}
</svg>
`;
}
