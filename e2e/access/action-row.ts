import type { Clinics, SignedIn } from "./clinics";
import type { Fields } from "./forms";

/** A record on which an action may be done once, by the right person, with the form that does it. */
export type Prepared = {
  /** Whose record it is. */
  patient: SignedIn;
  /** The page that draws the form. */
  page: string;
  /** The form as the right person fills it in, without its submission key. */
  fields: Fields;
};

/** What the access matrix says of one server action. */
export type ActionRow = {
  /** Who may: of patients, the one whose record it is; of staff, those of its clinic. */
  role: "patient" | "clinician" | "admin";
  /** Another role that may as well. */
  also?: "clinician" | "admin";
  /** The fields that name a record: none where the action is always about the sender's own. */
  ids: readonly string[];
  /** It works something out, stores nothing, and its refusal is no line of the ledger. */
  isQuestion?: true;
  /** What it did is shown on its own page, and leads to no other. */
  answersInPlace?: true;
  prepare: (clinics: Clinics) => Promise<Prepared>;
};
