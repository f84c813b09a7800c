// Numbers as text, by formatters that are made once.
const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumFractionDigits: 0 });
const shares = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });
const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

export const money = (value) => dollars.format(value);
export const percent = (value) => shares.format(value);
export const count = (value) => whole.format(value);
