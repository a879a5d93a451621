/** A form that was sent without a session: where it goes, and its fields by name, passwords and files left out. */
export type UnsentForm = {
  /** The form's submission key, a UUID. */
  submission: string;
  /** Path and query. */
  address: string;
  fields: readonly (readonly [name: string, value: string])[];
};

/** The field with which a kept form asks to be shown in its page again, and not yet to be taken. */
export const SHOW_AGAIN = "show-again";

/** How long the browser has the secret, and the database the form. */
export const UNSENT_SECONDS = 30 * 60;
