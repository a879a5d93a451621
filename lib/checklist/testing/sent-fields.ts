import type { FormFields } from "@/lib/format/form-fields";
import { NO_TO_OTHERS, SHOWN, WORDING } from "../field-names";
import { PAGES, type PageId } from "../pages";
import { SIGNS_WORDING } from "../signs";

/**
 * What the form of a page sends. On one of emergency signs "no to the others" is "none of these" to all of its signs,
 * or, beside an answer to one of them, a "no" of its own to each other.
 */
export function sentFields(page: PageId, fields: FormFields): FormFields {
  if (PAGES[page].isOfSigns !== true) return fields;
  const { [NO_TO_OTHERS]: others, ...answers } = fields;
  const sent = { [WORDING]: [SIGNS_WORDING], ...answers };
  if (others === undefined) return sent;
  const signs = PAGES[page].items.flatMap((item) =>
    item.ask === "question" && item.under === undefined ? [item.question] : [],
  );
  return signs.some((sign) => sign in answers)
    ? { ...Object.fromEntries(signs.map((sign) => [sign, ["no"]])), ...sent }
    : { ...sent, [SHOWN]: [signs.join(" ")], [NO_TO_OTHERS]: others };
}
