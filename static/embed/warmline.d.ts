// Types of `<warmline-planner>`, for hosts that write TypeScript. What each event carries is also in schema/*.json.

/** An attribute of the element. Every attribute that is not the loader's own goes to the frame as a setting. */
export interface WarmlineAttributes {
  /** Address of the frame's page; by default `embed.html` beside the folder of the loader. */
  src?: string;
  /** Pixels that are reserved until the real height is known, 120 to 20,000. */
  height?: number | `${number}`;
  /** `lazy` (default) builds the frame when the element comes near the window, `eager` at once. */
  loading?: "lazy" | "eager";
  /** Rights of the frame, as in `<iframe sandbox>`. */
  sandbox?: string;
  /** `datalayer` pushes names of events, and currency and value of a lead, to `window.dataLayer`. */
  analytics?: "datalayer";
  /** Name of the frame for screen readers, in place of the default. */
  label?: string;

  lang?: string;
  currency?: string;
  tool?: "plan" | "score" | "measure";
  section?: string;
  preset?: string;
  /** A link to a plan, or the part of it that begins with `p1.`. */
  plan?: string;
  goal?: number | `${number}`;
  value?: number | `${number}`;
  budget?: number | `${number}`;
  /** Names of fields, parted by commas. */
  lock?: string;
  hide?: string;
  /** Names of the stages, parted by commas. */
  stages?: string;
  theme?: "light" | "dark" | "auto";
  brand?: string;
  "brand-dark"?: string;
  surface?: string;
  text?: string;
  font?: string;
  radius?: number | `${number}`;
  logo?: string;
  footer?: "on" | "off";
  lead?: "off" | "event" | "post" | "link";
  "lead-url"?: string;
  "lead-consent"?: string;
  preview?: "on" | "off";
}

/** What every event has in `detail`. */
export interface WarmlineMessage<Type extends string, Data> {
  /** Version of the message. Fields are added to version 1, none is taken away. */
  v: 1;
  type: Type;
  /** One element's visit; another one after each load. 16 hexadecimal digits. */
  id: string;
  /** Counts from 1 within a visit; 0 if the loader itself tells. */
  seq: number;
  data: Data;
}

export interface WarmlineReady {
  version: string;
  height: number;
  /** Settings that were not taken, and why. */
  ignored: { name: string; reason: string }[];
}

export interface WarmlineResize {
  height: number;
}

export interface WarmlineChange {
  /** The plan as the part of a link after `#`. */
  link: string;
  /** The plan document. */
  document: Record<string, unknown>;
}

/** Figures of the plan; null where there is none. */
export interface WarmlineResult {
  /** Entries into the first stage. */
  needed: number | null;
  customers: number | null;
  budget: number | null;
  revenue: number | null;
  /** (gross profit - spend) / spend. */
  roi: number | null;
  /** Chance that the plan reaches its goal, 0 to 1. */
  chance: number | null;
  /** ISO 4217. */
  currency: string;
}

export interface WarmlineScenario {
  /** Plans that are kept side by side now. */
  count: number;
}

export interface WarmlineExport {
  /** What was taken out: `csv`, `json`, `link` and the like. */
  kind: string;
}

/** What a visitor typed into the lead form and agreed to send. Personal data: handle it as your privacy notice says. */
export interface WarmlineLead {
  link: string;
  fields: Record<string, string>;
  consent: boolean;
  result: WarmlineResult;
  currency: string;
  value: number | null;
}

export interface WarmlineError {
  /** Of the loader: `timeout`, `policy`, `address`. */
  code: string;
  message: string;
}

export interface WarmlineEventMap {
  "warmline:ready": CustomEvent<WarmlineMessage<"ready", WarmlineReady>>;
  "warmline:resize": CustomEvent<WarmlineMessage<"resize", WarmlineResize>>;
  "warmline:change": CustomEvent<WarmlineMessage<"change", WarmlineChange>>;
  "warmline:result": CustomEvent<WarmlineMessage<"result", WarmlineResult>>;
  "warmline:scenario": CustomEvent<WarmlineMessage<"scenario", WarmlineScenario>>;
  "warmline:export": CustomEvent<WarmlineMessage<"export", WarmlineExport>>;
  "warmline:lead": CustomEvent<WarmlineMessage<"lead", WarmlineLead>>;
  "warmline:error": CustomEvent<WarmlineMessage<"error", WarmlineError>>;
}

export interface WarmlinePlannerElement extends HTMLElement {
  addEventListener<Type extends keyof WarmlineEventMap>(
    type: Type,
    listener: (this: WarmlinePlannerElement, event: WarmlineEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof WarmlineEventMap>(
    type: Type,
    listener: (this: WarmlinePlannerElement, event: WarmlineEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "warmline-planner": WarmlinePlannerElement;
  }
  // Events bubble, so they can be heard on the document too.
  interface DocumentEventMap extends WarmlineEventMap {}
}
