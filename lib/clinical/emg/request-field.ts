type RequestField = {
  section: "question" | "history" | "examination" | "practical" | "closing";
  asks: string;
  /** Null: free text. A date is "YYYY-MM-DD". */
  options: Readonly<Record<string, string>> | "date" | null;
  required: boolean;
};

const YES_NO_UNKNOWN = { yes: "yes", no: "no", "not-known": "not known" } as const;

/** What a clinician states beside the examination, the safety list and the lists of studies. Ids are stored. */
export const REQUEST_FIELDS = {
  question: {
    section: "question",
    asks: "Clinical question to be answered",
    options: null,
    required: true,
  },
  suspicion: {
    section: "question",
    asks: "Clinical suspicion of motor neurone disease",
    options: { yes: "yes", no: "no", "not-stated": "not stated" },
    required: true,
  },
  "own-view": {
    section: "question",
    asks: "Clinician's own view",
    options: null,
    required: false,
  },
  "history-note": {
    section: "history",
    asks: "History in the clinician's words",
    options: null,
    required: false,
  },
  family: {
    section: "history",
    asks: "Family history: relation and disease",
    options: null,
    required: false,
  },
  medicines: {
    section: "history",
    asks: "Medicines and exposures, full list",
    options: null,
    required: false,
  },
  "prior-tests": {
    section: "history",
    asks: "Earlier EMG, nerve conduction, MRI or ultrasound: date and laboratory",
    options: null,
    required: false,
  },
  "wasting-detail": {
    section: "examination",
    asks: "Wasting: place, side, centimetres",
    options: null,
    required: false,
  },
  "sensation-detail": {
    section: "examination",
    asks: "Sensation: what is lost, place and side",
    options: null,
    required: false,
  },
  "gait-detail": {
    section: "examination",
    asks: "Gait: what was seen",
    options: null,
    required: false,
  },
  "examination-note": {
    section: "examination",
    asks: "Other findings",
    options: null,
    required: false,
  },
  handedness: {
    section: "practical",
    asks: "Handedness",
    options: { right: "right", left: "left", both: "both", "not-known": "not known" },
    required: true,
  },
  interpreter: {
    section: "practical",
    asks: "Interpreter needed",
    options: YES_NO_UNKNOWN,
    required: true,
  },
  mobility: {
    section: "practical",
    asks: "Mobility and transport",
    options: null,
    required: false,
  },
  "other-muscles": {
    section: "practical",
    asks: "Other muscles or studies asked for",
    options: null,
    required: false,
  },
  told: {
    section: "closing",
    asks: "What the patient has been told",
    options: null,
    required: false,
  },
  consent: {
    section: "closing",
    asks: "Patient agreed to share the journal with the laboratory",
    options: { yes: "yes", no: "no" },
    required: true,
  },
  "consent-date": {
    section: "closing",
    asks: "Date of the agreement",
    options: "date",
    required: false,
  },
} as const satisfies Record<string, RequestField>;

export type RequestFieldId = keyof typeof REQUEST_FIELDS;
export const REQUEST_FIELD_IDS = Object.keys(REQUEST_FIELDS) as RequestFieldId[];
