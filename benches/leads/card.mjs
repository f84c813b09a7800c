// The card of examples/leads.rs in plain JavaScript, points as whole thousandths.
const AS_OF = Date.UTC(2026, 2, 31) / 864e5;
const WHOLE = 1 << 20;
const weights = Array.from({ length: 4096 }, (_, age) => Math.floor(2 ** (-age / 30) * WHOLE + 0.5));
const days = new Map();

/** Days up to the day of the card; undefined for a blank cell. */
function age(cell) {
  if (cell === "") return undefined;
  let known = days.get(cell);
  if (known === undefined) days.set(cell, (known = AS_OF - Date.UTC(+cell.slice(0, 4), +cell.slice(5, 7) - 1, +cell.slice(8, 10)) / 864e5));
  return known;
}

const countries = new Map([["kr", 10_000], ["id", 10_000], ["us", 10_000], ["jp", 5_000], ["sg", 5_000]]);
const sources = new Map([["referral", 5_000], ["organic", 2_000]]);

export function score(email, title, employees, country, source, pricing, pricingLast, downloads, start) {
  const lower = title.toLowerCase();
  let fit = lower === "ceo" || lower === "cto" || lower.includes("director") || lower.includes("head of") ? 20_000 : 0;
  const heads = employees === "" ? -1 : +employees;
  fit += heads >= 1000 ? 15_000 : heads >= 200 ? 12_000 : heads >= 50 ? 8_000 : 0;
  fit += countries.get(country.toLowerCase()) ?? 0;
  fit += sources.get(source.toLowerCase()) ?? 0;
  let interest = 0;
  const times = pricing === "" ? 0 : Math.min(+pricing, 5);
  if (times >= 1) {
    const old = age(pricingLast);
    const weight = old === undefined ? WHOLE : old < 0 ? 0 : (weights[old] ?? 0);
    interest += Math.floor((6_000 * times * weight + WHOLE / 2) / WHOLE);
  }
  const loads = downloads === "" ? -1 : +downloads;
  interest += loads >= 3 ? 10_000 : loads >= 1 ? 4_000 : 0;
  const old = age(start);
  const time = old !== undefined && old >= -90 && old <= 0 ? 15_000 : 0;
  const lost = email.toLowerCase().endsWith("@gmail.com") ? -10_000 : 0;
  return Math.min(Math.max(Math.min(fit, 50_000) + Math.min(interest, 40_000) + time + lost, 0), 100_000);
}
