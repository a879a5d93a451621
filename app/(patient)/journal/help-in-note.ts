import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import { formFields } from "@/lib/format/form-fields";
import type { Help } from "@/lib/format/form-state";
import { helpFor } from "../help-for";

/** The help that the note of a journal's form asks for. */
export function helpInNote(form: FormData): readonly Help[] {
  const found = (formFields(form).note ?? []).flatMap(emergencyWordsIn);
  return helpFor(found.map(({ concept }) => concept === "self-harm"));
}
