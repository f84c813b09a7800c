// The model in Squiggle: the code that one of its users would write, run by its own library.
import { run } from "@quri/squiggle-lang";

const law = ({ a, b, low, high }) =>
  low === 0 && high === 1 ? `beta(${a}, ${b})` : `(${low} + ${high - low} * beta(${a}, ${b}))`;

/** Chance of the goal; mean, p10, p50, p90 of revenue. */
export async function squiggle(model, runs, seed) {
  const code = `
    customers = ${[...model.rates, model.volume].map(law).join(" * ")}
    revenue = customers * ${law(model.value)}
    [1 - cdf(customers, ${model.goal}), mean(revenue), quantile(revenue, 0.1), quantile(revenue, 0.5), quantile(revenue, 0.9)]`;
  const output = await run(code, {
    environment: { sampleCount: runs, xyPointLength: 1000, seed: String(seed), profile: false },
  });
  if (!output.result.ok) throw new Error(output.result.value.toString());
  return output.result.value.result.asJS();
}
