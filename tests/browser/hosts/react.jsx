// A React host: attributes follow its state, events go into it, and the planner comes and goes with it.
import { StrictMode, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

function Planner({ goal, onResult }) {
  const element = useRef(null);
  useEffect(() => {
    const ends = new AbortController();
    element.current.addEventListener("warmline:result", ({ detail }) => onResult(detail.data), { signal: ends.signal });
    return () => ends.abort();
  }, [onResult]);
  return (
    <warmline-planner ref={element} loading="eager" lang="en" goal={goal}>
      <a href="/">Marketing plan calculator</a>
    </warmline-planner>
  );
}

function Host() {
  const [goal, setGoal] = useState(10);
  const [shown, setShown] = useState(true);
  const [needed, setNeeded] = useState();
  const [take] = useState(() => (data) => setNeeded(data.needed));
  return (
    <main>
      <button id="more" onClick={() => setGoal(goal + 10)}>Ten more</button>
      <button id="toggle" onClick={() => setShown(!shown)}>Show or hide</button>
      <output id="needed">{needed}</output>
      {shown && <Planner goal={goal} onResult={take} />}
    </main>
  );
}

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <Host />
  </StrictMode>,
);
