import { type Day, latestDay } from "@/lib/clinical/calendar/day";
import { changedAnswers } from "@/lib/clinical/history/current-answers";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import type { Band, RaisedTier, Tier } from "@/lib/clinical/history/tier";
import { type BodyDays, bodyDays } from "@/lib/clinical/spread/body-areas";
import { type SpreadMeasures, spreadMeasures } from "@/lib/clinical/spread/measures";
import { type SpreadLanes, spreadLanes } from "@/lib/clinical/spread/spread-lanes";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import { type ClosedFinding, closedFindings } from "@/lib/clinical/triage/explain/closed-findings";
import { type ExplainedFinding, explain } from "@/lib/clinical/triage/explain/explain";
import { raisableTiers } from "@/lib/clinical/triage/explain/raisable-tiers";
import { seriousUnknowns } from "@/lib/clinical/triage/explain/serious-unknowns";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { LIVE_RULE_SET, RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import { todayIn } from "@/lib/format/zoned-day";
import { type ChecklistRow, type ChecklistRun, checklistRows } from "./checklist-run";
import type { DecisionLine } from "./decision-line";
import { firstReported, fittingWindow, type SpreadWindow, spreadStretch } from "./spread-window";

/** How it spread, in one window. */
export type Spread = {
  window: SpreadWindow;
  lanes: SpreadLanes;
  body: BodyDays;
  measures: SpreadMeasures;
  /** The first day of which anything was reported. */
  first: Day;
  /** The day of the newest decision; null: none was made. */
  decidedOn: Day | null;
};

/** What a referral's page shows of a case besides what is stored. */
export type CaseView = {
  /** The rule set of the newest assessment; the live one before the first. */
  ruleSet: RuleSet<RuleId>;
  explained: readonly ExplainedFinding[];
  changed: ReturnType<typeof changedAnswers>;
  closedFindings: readonly ClosedFinding[];
  /** Serious items that are not known. */
  unknown: readonly string[];
  raisableTo: readonly RaisedTier[];
  /** The day of the newest visit to which the patient came. */
  visitedOn: Day | null;
  /** How many blood results there are, and the day of the newest sample; null: none. */
  bloods: { count: number; newestOn: Day } | null;
  /** Worked out where it is shown. */
  spread: () => Spread;
  checklistRows: () => readonly ChecklistRow[];
  /** Results and powers, newest first. */
  results: readonly HistoryEvent[];
  /** What happened besides the decisions, newest first. */
  milestones: readonly HistoryEvent[];
};

const RESULTS: ReadonlySet<HistoryEvent["kind"]> = new Set(["lab", "examination"]);
const MILESTONES: ReadonlySet<HistoryEvent["kind"]> = new Set([
  "checklist",
  "plan-started",
  "plan-review",
  "lab",
  "examination",
  "clinician-sighting",
  "appointment",
]);

type Case = {
  history: History;
  assessed: Assessment | null;
  current: { tier: Tier | null; band: Band | null };
  /** Open, most urgent first, one of each rule. */
  findings: readonly Finding[];
  decisions: readonly DecisionLine[];
  checklists: readonly ChecklistRun[];
  clinicZone: string;
  patientToday: Day;
};

/** A patient's case as its page shows it, its spread in a window that ends today; null: the one that fits. */
export function caseView(
  { history, assessed, current, findings, decisions, checklists, clinicZone, patientToday }: Case,
  asked: SpreadWindow | null,
): CaseView {
  const ruleSet = ruleSetOf(assessed);
  const { thresholds } = ruleSet;
  const first = firstReported(history.events);
  const window = asked ?? fittingWindow(first, patientToday);
  const stretch = spreadStretch(window, { first, to: patientToday });
  const inForce = decisions.filter(({ undoneAt }) => undoneAt === null);
  const visits = inForce.flatMap(({ kind, on }) => (kind === "seen" && on !== null ? on : []));
  const samples = history.events.flatMap(({ kind, day }) => (kind === "lab" ? day : []));
  return {
    ruleSet,
    explained: explain(findings, ruleSet, history.events),
    changed: changedAnswers(history.events, patientToday),
    closedFindings: closedFindings(
      inForce.map(({ decidedAt, ...line }) => ({ ...line, on: todayIn(clinicZone, decidedAt) })),
      findings.map(({ rule }) => rule),
    ),
    unknown: seriousUnknowns(assessed?.missing ?? []),
    raisableTo: raisableTiers({ ...current, findings }),
    visitedOn: visits.length === 0 ? null : Math.max(...visits),
    bloods: samples.length === 0 ? null : { count: samples.length, newestOn: Math.max(...samples) },
    spread: () => ({
      window,
      lanes: spreadLanes(history, { ...stretch, to: patientToday }, thresholds),
      body: bodyDays(history, patientToday, thresholds),
      measures: spreadMeasures(history, patientToday, thresholds),
      first: first ?? patientToday,
      decidedOn: latestDay(
        history.events.flatMap(({ kind, day }) => (kind === "decision" ? day : [])),
      ),
    }),
    checklistRows: () => checklistRows(checklists),
    results: newestOf(history, RESULTS),
    milestones: newestOf(history, MILESTONES),
  };
}

function newestOf({ events }: History, kinds: ReadonlySet<HistoryEvent["kind"]>) {
  return events
    .filter(({ kind }) => kinds.has(kind))
    .toSorted((one, other) => other.day - one.day || other.recordedOn - one.recordedOn);
}

/** The rules by which a case was assessed; the live ones before it was. */
export function ruleSetOf(assessed: Assessment | null): RuleSet<RuleId> {
  return (assessed && RULE_SETS[assessed.ruleSet]) ?? LIVE_RULE_SET;
}
