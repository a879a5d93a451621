import { storableText } from "./storable-text";

/** Everything a form sent, by field name; nothing is sent for a box that is not ticked. */
export type FormFields = Readonly<Record<string, readonly string[]>>;

const OF_THE_FORM_ITSELF = /^\$ACTION|^submissionKey$/;

/** The text fields of a form as the database can hold them, without the form's own keys and without files. */
export function formFields(form: FormData): FormFields {
  const names = [...new Set(form.keys())].filter((name) => !OF_THE_FORM_ITSELF.test(name));
  return Object.fromEntries(
    names.map((name) => [
      name,
      form.getAll(name).flatMap((value) => (typeof value === "string" ? storableText(value) : [])),
    ]),
  );
}
