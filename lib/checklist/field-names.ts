import type { PageItem } from "./page";

/** The name of an item's form field; a date adds "-day", "-month" and "-year" to it. */
export function fieldName(item: PageItem): string {
  switch (item.ask) {
    case "question":
      return item.question;
    case "since":
      return `${item.question}-since`;
    case "areas":
      return `${item.question}-areas`;
    case "safety":
      return `safety-${item.group}`;
    case "onset":
      return "onset";
    case "places":
      return "places";
    default:
      return item satisfies never;
  }
}

/** Ticked when the patient cannot say when the twitching began. */
export const ONSET_UNKNOWN = "onset-unknown";

/** The second submit button: "no" to every question of the page that was left blank. */
export const NO_TO_OTHERS = "others";

/** What a tick before "yes or not sure" sends under the sign's own name. */
export const TICKED = "ticked";

/** The signs that a page showed, and the version of their sentences. */
export const SHOWN = "shown";
export const WORDING = "wording";
