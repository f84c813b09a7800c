// Types of the planner in a host's own page.

import type { WarmlineAttributes, WarmlineEventMap } from "./warmline.js";

/** Settings by their names; null takes one back. Documents and lists may come as such. */
export type WarmlineConfig = {
  [Name in keyof WarmlineAttributes]?: WarmlineAttributes[Name] | string[] | null;
} & { config?: Record<string, unknown> | string };

/** Names of the events without their prefix. */
export type WarmlineEventType = "ready" | "resize" | "change" | "result" | "scenario" | "export" | "lead" | "error";

/** A planner that is mounted. Its events come to the element, as those of `<warmline-planner>` do. */
export interface WarmlineHandle {
  /** Changes settings; what is not named stays. */
  update(changes: WarmlineConfig): void;
  /**
   * The plan document as it last came to rest, a quarter of a second after a change by visitor or host. Undefined only if the
   * part of the program that writes it could not be fetched.
   */
  value(): Record<string, unknown> | undefined;
  /** Hears an event by its name without the prefix, until what this gives is called or the planner is taken out. */
  on<Type extends WarmlineEventType>(type: Type, listener: (event: WarmlineEventMap[`warmline:${Type}`]) => void): () => void;
  /** Takes the planner out of the page, with all that listens. */
  destroy(): void;
}

/** Puts the planner into the shadow of an element of the page; one at a time. */
export function mount(element: Element, config?: WarmlineConfig): Promise<WarmlineHandle>;
