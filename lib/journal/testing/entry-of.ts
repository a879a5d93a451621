import type { FormFields } from "@/lib/format/form-fields";
import { parseForm } from "@/lib/forms/parse-form";
import { ENTRY_PROBLEMS, type EntryInput, entryForm } from "../entry-form";

/** The entry of a form that can be read. */
export function entryOf(fields: FormFields): EntryInput {
  const read = parseForm(entryForm, fields, ENTRY_PROBLEMS);
  if (read.outcome !== "read") throw new Error(`no entry: ${JSON.stringify(read)}`);
  return read.value;
}
