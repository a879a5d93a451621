/** What a form says back: untouched, refused with words beside each field, answered, or not taken at all. */
export type FormState = { status: "idle" } | RefusedForm | AnsweredForm | FailedForm;

type RefusedForm = {
  status: "refused";
  errors: FieldErrors;
  typed: Typed;
  /** Empty: all that was typed was looked at, and asks for none. */
  help?: readonly Help[];
  /** The code under which it is audited. The browser does not get it. */
  reason?: string;
};

/** A form that is worked out and stored nowhere; `rows` are the words of a table, by column. */
type AnsweredForm = {
  status: "answered";
  rows: readonly Readonly<Record<string, string>>[];
  typed: Typed;
};

/** The whole form was not taken (too fast, too large, outage); `message` says what to do. */
export type FailedForm = {
  status: "failed";
  message: string;
  typed: Typed;
  help?: readonly Help[];
  /** The code under which it is audited. The browser does not get it. */
  reason?: string;
  /** The key with which the form is sent again, where it is not the page's own. */
  submissionKey?: string;
  /** Said by the page itself: as far as it knows, the server has not seen the form. */
  isUnsent?: true;
};

/** The help that is shown before the errors, because of what was typed. */
export type Help = "emergency" | "crisis";

/** Words per field name, in the order in which the fields stand on the page. */
export type FieldErrors = Record<string, string>;
export type Typed = Record<string, string | string[]>;

export const IDLE_FORM: FormState = { status: "idle" };

const NEVER_GIVEN_BACK = /^\$ACTION|^submissionKey$|password/i;

/** What the person typed, to be put back; passwords, files and the form's own keys are left out. */
export function typedFrom(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(form.keys())) {
    if (NEVER_GIVEN_BACK.test(name)) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    const [first] = values;
    if (first !== undefined) typed[name] = values.length === 1 ? first : values;
  }
  return typed;
}

/** The one value typed under `name`, or "" when there is none. */
export function typedText(state: FormState, name: string): string {
  return typedList(state, name)[0] ?? "";
}

/** Every value typed or ticked under `name`. */
export function typedList(state: FormState, name: string): string[] {
  if (state.status === "idle") return [];
  const value = state.typed[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** The three parts of a typed date, as `DateField` sends them. */
export function typedDate(state: FormState, name: string) {
  return {
    day: typedText(state, `${name}-day`),
    month: typedText(state, `${name}-month`),
    year: typedText(state, `${name}-year`),
  };
}

/** The words beside the field `name`, or undefined when it was not refused. */
export function errorFor(state: FormState, name: string): string | undefined {
  return state.status === "refused" ? state.errors[name] : undefined;
}

export function refused(errors: FieldErrors, form: FormData): RefusedForm {
  return { status: "refused", errors, typed: typedFrom(form) };
}

/** The same refusal, audited under this code. */
export function because<State extends FormState>(state: State, reason: string): State {
  return state.status === "refused" || state.status === "failed" ? { ...state, reason } : state;
}

export function answered(rows: AnsweredForm["rows"], form: FormData): FormState {
  return { status: "answered", rows, typed: typedFrom(form) };
}

export function failed(message: string, form: FormData): FailedForm {
  return { status: "failed", message, typed: typedFrom(form) };
}

/** Whether the form did what it is for; otherwise it holds the words still. */
export function isTaken(
  state: FormState,
): state is Extract<FormState, { status: "idle" | "answered" }> {
  return state.status === "idle" || state.status === "answered";
}

/** What a form says back, with the help that is shown before it says that it was not taken, where it says of none itself. */
export function withHelp<State extends FormState>(state: State, help: readonly Help[]): State {
  if (isTaken(state) || help.length === 0 || isCalm(state)) return state;
  return { ...state, help };
}

/** Whether all that was typed was looked at, and nothing of it asks for help. */
export function isCalm(state: FormState): boolean {
  return state.status === "refused" && state.help?.length === 0;
}

/** The help to show first; none for a form that was taken. */
export function helpOf(state: FormState): readonly Help[] {
  return state.status === "refused" || state.status === "failed" ? (state.help ?? []) : [];
}
