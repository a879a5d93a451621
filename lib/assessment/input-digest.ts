import type { History } from "@/lib/clinical/history/history";

import { digest } from "./digest";

/** The digest that is stored beside an assessment of this history. Order carries no meaning in a history, so it carries none here. */
export function inputDigest({ events, ...rest }: History): string {
  return digest({ ...rest, events: events.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
}
