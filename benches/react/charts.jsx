// The charts of the page's three questions. They do not animate, so that each update is drawn once, and each is drawn
// anew only if its own numbers have changed.
import { memo } from "react";
import {
  Area, Bar, BarChart, CartesianGrid, Cell, ComposedChart, LabelList, Line, ReferenceDot, ReferenceLine,
  ResponsiveContainer, Tooltip, XAxis, YAxis,
} from "recharts";
import { money, percent } from "./words.mjs";

const tick = { fontSize: 13 };

/** How sure: the chance of the goal against the volume. */
export const Sure = memo(function Sure({ curve, marks, own, chance, name }) {
  return (
    <figure id="sure">
      <figcaption>
        <h2>{`${marks[2].volume} ${name} make it 90%`}</h2>
        <p>{`Chance of the goal against the number of ${name}`}</p>
      </figcaption>
      <ResponsiveContainer width="100%" height={200}>
        <ComposedChart data={curve} margin={{ top: 22, right: 10, left: 0, bottom: 0 }}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="volume" type="number" domain={["dataMin", "dataMax"]} tick={tick} />
          <YAxis domain={[0, 1]} ticks={[0, 0.5, 1]} tickFormatter={percent} tick={tick} width={48} />
          <Tooltip formatter={percent} />
          <Area dataKey={({ volume, chance }) => (volume <= own ? chance : null)} className="reached" stroke="none" isAnimationActive={false} />
          <Line dataKey="chance" className="curve" dot={false} strokeWidth={2} isAnimationActive={false} />
          <ReferenceLine x={own} strokeDasharray="2 3" />
          {marks.map(({ volume, wanted }) => (
            <ReferenceDot key={wanted} x={volume} y={wanted} r={4.5} label={{ value: `${volume} · ${percent(wanted)}`, position: "top" }} />
          ))}
          <ReferenceDot x={own} y={chance} r={6.5} className="own" label={{ value: `${own} · ${percent(chance)}`, position: "top" }} />
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  );
});

/** What goes cold: from planned to expected revenue. */
export const Cold = memo(function Cold({ revenue, lost, whole, leads, name, said }) {
  const kept = revenue - lost;
  const data = [
    { step: "Planned", base: 0, size: revenue, told: money(revenue), look: "planned" },
    { step: "Gone cold", base: kept, size: lost, told: `-${money(lost)}`, look: "gone" },
    { step: "Expected", base: 0, size: kept, told: money(kept), look: "planned" },
    { step: "To bank on", base: 0, size: whole, told: money(whole), look: "whole" },
  ];
  return (
    <figure id="cold">
      <figcaption>
        <h2>{`${leads} ${name} left to cool cost ${money(lost)}`}</h2>
        <p>{said}</p>
      </figcaption>
      <ResponsiveContainer width="100%" height={220}>
        <BarChart data={data} margin={{ top: 22, right: 0, left: 0, bottom: 0 }}>
          <XAxis dataKey="step" tick={tick} />
          <YAxis hide domain={[0, "dataMax"]} />
          <Tooltip formatter={money} />
          <Bar dataKey="base" stackId="a" fill="none" isAnimationActive={false} />
          <Bar dataKey="size" stackId="a" isAnimationActive={false}>
            {data.map(({ step, look }) => <Cell key={step} className={look} />)}
            <LabelList dataKey="told" position="top" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
});

/** What it costs: one lead of each stage, all costs in. */
export const Cost = memo(function Cost({ rows, name, loaded }) {
  return (
    <figure id="cost">
      <figcaption>
        <h2>{`${name} cost ${money(loaded)} each, all costs in`}</h2>
        <p>Loaded cost of one lead by stage: its share of all spend so far</p>
      </figcaption>
      <ResponsiveContainer width="100%" height={rows.length * 34 + 2}>
        <BarChart data={rows} layout="vertical" margin={{ top: 0, right: 72, left: 0, bottom: 0 }}>
          <XAxis type="number" hide />
          <YAxis type="category" dataKey="name" width={86} tick={tick} />
          <Tooltip formatter={money} />
          <Bar dataKey="loaded" barSize={16} className="loaded" isAnimationActive={false}>
            <LabelList dataKey="loaded" position="right" formatter={money} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
});
