import { createTranslator } from "use-intl/core";
import { messages } from "@/i18n/messages";
import { type Day, dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";
import { presentationOf } from "@/lib/clinical/emg/presentation";
import type { History } from "@/lib/clinical/history/history";
import type { Band, Information, Overdue, Tier } from "@/lib/clinical/history/tier";
import { spreadMeasures } from "@/lib/clinical/spread/measures";
import { spreadGrid } from "@/lib/clinical/spread/spread-grid";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Block, Figure, Table } from "../block";
import { emgText } from "../emg-texts";
import { bodyMap, bodyMapWords } from "../picture/body-map";
import { gridWindow } from "../picture/grid-window";
import { spreadPicture, spreadWords } from "../picture/spread-picture";
import { type EmergencySign, emergencySigns } from "./emergency-signs";
import { labResults } from "./lab-results";
import { measuresInWords } from "./measures-in-words";
import { type RecordOrder, recordOrder } from "./record-order";
import { reportedAnswers } from "./reported-answers";
import { reportedHistory } from "./reported-history";
import { type RulesRun, rulesInWords } from "./rules-in-words";
import { type Suggestions, suggestedBecause } from "./suggested-because";

export type Identity = {
  name: string;
  /** "YYYY-MM-DD"; null is not known. */
  birthDate: string | null;
  sex: string | null;
  hospitalNumber: string | null;
  phone: string | null;
  language: string;
};

/** How soon, by the referral. Days are "YYYY-MM-DD". */
export type CurrentUrgency = {
  tier: Tier | null;
  band: Band | null;
  information: Information;
  overdue: Overdue;
  deadlineOn: string | null;
  emgBy: string | null;
  reasons: readonly string[];
};

export type RecordSource = {
  facts: string;
  clinic: { name: string; phone: string };
  patient: Identity;
  current: CurrentUrgency;
  run: RulesRun | null;
  ruleSet: RuleSet<RuleId> | undefined;
  history: History;
  asOf: Day;
};

/** What the record says on one day, in finished words and pictures: no later change of program or record alters it. */
export type RecordPart = {
  /** "YYYY-MM-DD" in the patient's zone. */
  asOf: string;
  /** A digest of the facts that were read: another one means that the record has changed since. */
  facts: string;
  clinic: { name: string; phone: string };
  patient: Identity;
  current: CurrentUrgency;
  order: RecordOrder;
  suggestions: Suggestions;
  emergencySigns: readonly EmergencySign[];
  history: readonly Block[];
  pictures: readonly Block[];
  answers: readonly Block[];
  results: readonly Block[];
  rules: readonly Block[];
};

const t = createTranslator({ locale: "en", messages, namespace: "emg.picture" });

/** Reads the record as of a day. Equal records give equal parts. */
export function recordPart(source: RecordSource): RecordPart {
  const { history, asOf } = source;
  const presentation = presentationOf(history, asOf, LIVE_RULE_SET.thresholds);
  return {
    asOf: isoFromDay(asOf),
    facts: source.facts,
    clinic: source.clinic,
    patient: source.patient,
    current: source.current,
    order: recordOrder(history, asOf, presentation),
    suggestions: suggestedBecause(
      presentation,
      birthDay(source.patient),
      source.run?.findings ?? [],
    ),
    emergencySigns: emergencySigns(presentation),
    history: reportedHistory(presentation),
    pictures: [
      {
        kind: "figure",
        origin: "patient",
        caption: t("bodyCaption"),
        alt: bodyMapWords(presentation.areas),
        drawing: bodyMap(presentation.areas),
      },
      spreadFigure(history, asOf),
      measuresTable(history, asOf),
    ],
    answers: reportedAnswers(presentation),
    results: labResults(presentation),
    rules: rulesInWords(source.run, source.ruleSet),
  };
}

function spreadFigure(history: History, asOf: Day): Figure {
  const window = gridWindow(history, asOf);
  const grid = spreadGrid(history, window, LIVE_RULE_SET.thresholds);
  const { step, from } = window;
  return {
    kind: "figure",
    origin: "patient",
    caption: t("spreadCaption", { step, from: clinicDate(from), to: clinicDate(asOf) }),
    alt: spreadWords(grid),
    drawing: spreadPicture(grid),
  };
}

function measuresTable(history: History, asOf: Day): Table {
  return {
    kind: "table",
    origin: "rules",
    caption: emgText("measures.caption", { date: clinicDate(asOf) }),
    columns: [emgText("measures.measure"), emgText("measures.value"), emgText("measures.unit")],
    rows: measuresInWords(spreadMeasures(history, asOf, LIVE_RULE_SET.thresholds), clinicDate).map(
      ({ name, lines, unit }) => [name, lines.join("; "), unit],
    ),
  };
}

function birthDay({ birthDate }: Identity): Day | null {
  return birthDate === null ? null : dayFromIso(birthDate);
}
