const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

/** What Next's own script puts before a field's name: the place of the form among an action's arguments. */
const ARGUMENT_PREFIX = /^_?\d+_/;

/**
 * The fields that a body holds, by the names that the page gave them; null: the body is not a form's. A form that is cut
 * off or malformed is "malformed".
 */
export async function readForm(
  body: Buffer,
  contentType: string | undefined,
): Promise<FormData | "malformed" | null> {
  if (contentType === undefined || !FORM.test(contentType)) return null;
  try {
    return await new Response(new Uint8Array(body), {
      headers: { "Content-Type": contentType },
    }).formData();
  } catch {
    return "malformed";
  }
}

/** The same fields without what Next's own script put before their names. */
export function asTyped(form: FormData): FormData {
  const typed = new FormData();
  for (const [name, value] of form) typed.append(name.replace(ARGUMENT_PREFIX, ""), value);
  return typed;
}
