import type { FormFields } from "@/lib/format/form-fields";
import { TICKED } from "./field-names";

/** What was sent for a question; a tick alone is a yes. */
export function signValues(fields: FormFields, question: string): readonly string[] {
  const sent = fields[question] ?? [];
  const chosen = sent.filter((value) => value !== TICKED);
  return chosen.length === 0 && sent.length > 0 ? ["yes"] : chosen;
}
