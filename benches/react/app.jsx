// A page with Warmline's form and charts as a React developer would write it: one state, one memo for the answer, fields
// that keep what is typed, charts that are drawn anew only when their numbers change.
import { useEffect, useId, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { Cold, Cost, Sure } from "./charts.jsx";
import { answer, EXAMPLE, number, SIX } from "./model.mjs";
import { count, money, percent } from "./words.mjs";

/** A box for a number: what is typed stays, what is valid is taken. */
function Field({ id, label, value, low = 0, high = 1e12, scale = 1, unit, take }) {
  const own = useId();
  const [text, setText] = useState(null);
  const wrong = text !== null && number(text, low, high) === null;
  const change = ({ target }) => {
    setText(target.value);
    const typed = number(target.value, low, high);
    if (typed !== null) take(typed / scale);
  };
  return (
    <span className="entry">
      <label htmlFor={id ?? own}>{label}</label>
      <span className="box">
        <input id={id ?? own} inputMode="decimal" autoComplete="off" value={text ?? count(value * scale)} onChange={change} onBlur={() => wrong || setText(null)} aria-invalid={wrong} />
        {unit && <span>{unit}</span>}
      </span>
      {wrong && <span role="alert">{`${count(low)} to ${count(high)}`}</span>}
    </span>
  );
}

/** One stage: name, bar, needed, money, and the rate to the next with its slider. */
function Stage({ row, index, longest, last, edit }) {
  const change = (more) => edit((plan) => ({ ...plan, stages: plan.stages.map((each, i) => (i === index ? { ...each, ...more } : each)) }));
  return (
    <li>
      <div className="row">
        <input className="name" aria-label="Name" value={row.name} onChange={({ target }) => change({ name: target.value })} />
        <svg height="24" width="100%" aria-hidden="true">
          <rect y="2" width={`${(100 * Math.log1p(row.needed)) / Math.log1p(longest)}%`} height="20" rx="3" />
        </svg>
        <b>{count(row.needed)}</b>
        <span>{money(row.worth)}</span>
        <span>{money(row.loaded)}</span>
        {!last && <Field label="Cost per entry" value={row.costPerEntry} unit="USD" take={(costPerEntry) => change({ costPerEntry })} />}
      </div>
      {!last && (
        <div className="joint">
          <Field id={`rate-${index}`} label={`Rate from ${row.name}`} value={row.rate} low={0.01} high={100} scale={100} unit="%" take={(rate) => change({ rate })} />
          <input type="range" aria-label="Rate" min="0.005" max="1" step="0.005" value={row.rate} onChange={({ target }) => change({ rate: Number(target.value) })} />
        </div>
      )}
    </li>
  );
}

function App() {
  const [plan, edit] = useState(location.hash === "#six" ? SIX : EXAMPLE);
  const found = useMemo(() => answer(plan), [plan]);
  const { focus, cold, marks } = found;
  const set = (name) => (value) => edit((now) => ({ ...now, [name]: value }));
  const cost = (index, more) => edit((now) => ({ ...now, fixedCosts: now.fixedCosts.map((each, i) => (i === index ? { ...each, ...more } : each)) }));
  useEffect(() => {
    document.documentElement.dataset.ready = "";
    performance.mark("warmline-ready");
  }, []);
  return (
    <main>
      <h1>
        {"To win "}<b>{count(plan.goal)}</b>{" customers you need "}<b>{`${count(focus.needed)} ${focus.name}`}</b>
        {". That plan has a "}<b>{percent(found.chance)}</b>{" chance; "}<b>{`${count(marks[2].volume)} ${focus.name}`}</b>{" make it 90%."}
      </h1>
      <p className="money">
        {`Spend ${money(found.spend)} · revenue ${money(found.revenue)} · ROI ${found.roi === null ? "–" : count(found.roi)}× · `}
        {`${money(found.spend / plan.goal)} per customer · cold leads cost ${money(cold.lost)}`}
      </p>
      <div className="halves">
        <div>
          <section className="basics">
            <Field id="goal" label="Goal" value={plan.goal} low={1} high={1e6} take={set("goal")} unit="customers" />
            <Field label="Value per customer" value={plan.customerValue} low={0.01} take={set("customerValue")} unit="USD" />
            <Field label="Gross margin" value={plan.grossMargin} low={1} high={100} scale={100} take={set("grossMargin")} unit="%" />
            <Field label="Period" value={plan.periodMonths} low={1} high={120} take={set("periodMonths")} unit="months" />
          </section>
          <ol>
            {found.rows.map((row, index) => (
              <Stage key={row.id} row={row} index={index} longest={found.rows[0].needed} last={index === found.rows.length - 1} edit={edit} />
            ))}
          </ol>
          <section>
            <h2>Fixed costs</h2>
            {plan.fixedCosts.map(({ name, amount, share }, index) => (
              <div className="basics" key={index}>
                <input aria-label="Name" value={name} onChange={({ target }) => cost(index, { name: target.value })} />
                <Field label="Amount" value={amount} take={(amount) => cost(index, { amount })} unit="USD" />
                <Field label="Share" value={share} high={100} scale={100} take={(share) => cost(index, { share })} unit="%" />
              </div>
            ))}
            <button type="button" onClick={() => set("fixedCosts")([...plan.fixedCosts, { name: "", amount: 0, share: 1 }])}>Add a fixed cost</button>
          </section>
        </div>
        <div>
          <Sure curve={found.curve} marks={marks} own={focus.needed} chance={found.chance} name={focus.name} />
          <Cold
            revenue={found.revenue} lost={cold.lost} whole={cold.whole * plan.customerValue} leads={plan.cold.leads} name={focus.name}
            said={`${count(cold.expected)} customers expected, ${count(cold.whole)} to bank on, of ${count(plan.goal)} planned`}
          />
          <p>{`With these losses the chance of the goal is ${percent(cold.chance)}. ${count(cold.stillHit)} ${focus.name} would still hit it.`}</p>
          <Field label="Leads that go cold" value={plan.cold.leads} high={focus.needed - 1} take={(leads) => set("cold")({ ...plan.cold, leads })} />
          <Cost rows={found.rows} name={focus.name} loaded={focus.loaded} />
        </div>
      </div>
    </main>
  );
}

createRoot(document.getElementById("app")).render(<App />);
