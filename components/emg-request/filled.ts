import { type FormState, typedList, typedText } from "@/lib/format/form-state";

/** What stands in a field: what was typed in a refused form, else what was saved. */
export function textIn(state: FormState, name: string, saved: string | undefined): string {
  return state.status === "idle" ? (saved ?? "") : typedText(state, name);
}

/** What is ticked under a name: in a refused form what was ticked there, else what was saved. */
export function listIn(
  state: FormState,
  name: string,
  saved: readonly string[],
): readonly string[] {
  return state.status === "idle" ? saved : typedList(state, name);
}
