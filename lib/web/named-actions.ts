import { z } from "zod";

const actionDescription = z.object({ id: z.string() });
const ID_FIELD = /^\$ACTION_ID_(.+)$/;
const REFERENCE_FIELD = /^\$ACTION_REF_(.+)$/;
const ACTION_ID = /^[0-9a-f]{42}$/;

/**
 * The ids of the server actions that a request asks to run: Next's own script names one in the header `next-action`, a
 * form sent without script names it in its fields. Null: something is named that is no id.
 */
export function namedActions(
  header: string | string[] | undefined,
  form: FormData | null,
): readonly string[] | null {
  const named = header === undefined ? inFields(form) : [header].flat();
  return named.every((id) => id !== null && ACTION_ID.test(id)) ? named.map(String) : null;
}

function inFields(form: FormData | null): (string | null)[] {
  return [...(form?.keys() ?? [])].flatMap((name) => {
    const [, id] = ID_FIELD.exec(name) ?? [];
    if (id !== undefined) return [id];
    const [, reference] = REFERENCE_FIELD.exec(name) ?? [];
    return reference === undefined ? [] : [boundAction(form?.get(`$ACTION_${reference}:0`))];
  });
}

/** The id in the description of an action with bound arguments; null when it cannot be read. */
function boundAction(description: FormDataEntryValue | null | undefined): string | null {
  if (typeof description !== "string") return null;
  try {
    const { data } = actionDescription.safeParse(JSON.parse(description));
    return data?.id ?? null;
  } catch {
    return null;
  }
}
