type RequestField = {
  section: "question" | "history" | "examination" | "practical" | "closing";
  /** Null: free text. A date is "YYYY-MM-DD". */
  options: readonly string[] | "date" | null;
  required: boolean;
};

const YES_NO_UNKNOWN = ["yes", "no", "not-known"] as const;

/** What a clinician states beside the examination, the safety list and the lists of studies. Ids are stored. */
export const REQUEST_FIELDS = {
  question: { section: "question", options: null, required: true },
  suspicion: { section: "question", options: ["yes", "no", "not-stated"], required: true },
  "own-view": { section: "question", options: null, required: false },
  "history-note": { section: "history", options: null, required: false },
  family: { section: "history", options: null, required: false },
  medicines: { section: "history", options: null, required: false },
  "prior-tests": { section: "history", options: null, required: false },
  "wasting-detail": { section: "examination", options: null, required: false },
  "sensation-detail": { section: "examination", options: null, required: false },
  "gait-detail": { section: "examination", options: null, required: false },
  "examination-note": { section: "examination", options: null, required: false },
  handedness: {
    section: "practical",
    options: ["right", "left", "both", "not-known"],
    required: true,
  },
  interpreter: { section: "practical", options: YES_NO_UNKNOWN, required: true },
  addressee: { section: "practical", options: null, required: false },
  mobility: { section: "practical", options: null, required: false },
  "other-muscles": { section: "practical", options: null, required: false },
  "patient-informed": { section: "closing", options: null, required: false },
  consent: { section: "closing", options: ["yes", "no"], required: true },
  "consent-date": { section: "closing", options: "date", required: false },
} as const satisfies Record<string, RequestField>;

export type RequestFieldId = keyof typeof REQUEST_FIELDS;
export const REQUEST_FIELD_IDS = Object.keys(REQUEST_FIELDS) as RequestFieldId[];

/** The fields that are answered by one of a few values. */
export type ChoiceFieldId = {
  [Id in RequestFieldId]: (typeof REQUEST_FIELDS)[Id]["options"] extends readonly string[]
    ? Id
    : never;
}[RequestFieldId];
export type ChoiceOf<Id extends ChoiceFieldId> = (typeof REQUEST_FIELDS)[Id]["options"][number];
