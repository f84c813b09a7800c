/** Documents go in as objects or as JSON text; ranges and formulas are those of the contract in the README. */
export type Document<T> = T | string;

export type Rate =
  | { rate: number }
  | { converted: number; entered: number }
  | { low: number; likely: number; high: number };

/** The plan document; unknown fields are refused. */
export interface Plan {
  version: 1;
  name?: string;
  /** ISO 4217, default USD. */
  currency?: string;
  goal: { customers: number } | { revenue: number };
  customerValue: number;
  grossMargin?: number;
  periodMonths?: number;
  stages: { id: string; name: string; toNext?: Rate; costPerEntry?: number; lagDays?: number; [more: string]: unknown }[];
  fixedCosts?: { name: string; amount: number; share?: number }[];
  cold?: { stage: string; model: { kind: string; [more: string]: unknown }; recycle?: Record<string, unknown> };
  [more: string]: unknown;
}

export interface StageAnswer {
  id: string;
  needed: number;
  neededExact: number;
  rateToCustomer: number;
  valuePerEntry: number;
  costPerEntry: number;
  chanceOfGoal: number;
  [more: string]: unknown;
}

/** Ratios are null where they have no base; no number is infinite. */
export interface Answer {
  goalCustomers: number;
  spend: number;
  revenue: number;
  grossProfit: number;
  roi: number | null;
  roas: number | null;
  cac: number;
  breakEvenCustomers: number;
  stages: StageAnswer[];
  [more: string]: unknown;
}

/** The score card document. */
export type Card = { version: 1; fields: unknown[]; groups: unknown[]; [more: string]: unknown };

/** A lead: ids of the card's fields, and their values. What is absent or null is missing. */
export type Lead = Record<string, string | number | string[] | { day?: string; count?: number }[] | null>;

export interface Scored {
  score: number;
  fit: number;
  interest: number;
  band: string | null;
  handed: boolean;
  route: "sales" | "nurture" | "influencer" | "laterBudget" | "noNeed" | "disqualified";
  excluded: string | null;
  /** Its points sum to the score. */
  ledger: {
    cause: "criterion" | "decay" | "groupLimit" | "totalLimit" | "exclusion";
    group?: string;
    criterion?: string;
    points: number;
  }[];
}

/** The nurture report document. */
export type Report = { version: 1; periods: unknown[]; [more: string]: unknown };

export interface Measured {
  months: { month: string; metrics: Record<string, { value: number; interval: [number | null, number | null] | null }> }[];
}

/** What is thrown for a document that is not as it should be. */
export interface WarmlineError extends Error {
  name: "WarmlineError";
  /** The path of the field, as `stages[2].toNext.rate`; empty for the document as a whole. */
  field: string;
}

export interface Engine {
  /** The answer to a plan. */
  plan(document: Document<Plan>): Answer;
  /** The share link of a plan, `p1.` and what follows. */
  link(document: Document<Plan>): string;
  /** The share link of a score card, `s1.` and what follows. */
  cardLink(card: Document<Card>): string;
  /** The share link of a nurture report, `r1.` and what follows. */
  reportLink(report: Document<Report>): string;
  /** The document of a share link; `p1.` begins that of a plan. */
  fromLink<T extends Plan | Card | Report = Plan>(link: string): T;
  /** The score of a lead with its ledger; ages are counted to the day, as `2026-03-01`. */
  score(card: Document<Card>, lead: Document<Lead>, day: string): Scored;
  /** The card as a query over a table; without a day ages are counted to the day of the query. */
  sql(card: Document<Card>, dialect: "duckdb" | "postgres" | "bigquery" | "spark", table: string, day?: string): string;
  /** The metrics of a report month by month, intervals at 95 %; margin is the share of revenue kept, 0 < m <= 1. */
  measure(report: Document<Report>, margin?: number): Measured;
}

/** Loads the engine once; later calls give the same. */
export function load(source?: URL | string | Response | BufferSource | WebAssembly.Module): Promise<Engine>;
