import { QUESTIONS, type Question, type QuestionId } from "@/lib/clinical/history/question";

import type { ChecklistRow } from "./checklist-run";

export const SYSTEMS = [
  "emergency",
  "bulbar",
  "breathing",
  "arms",
  "legs",
  "wasting",
  "sensation",
  "general",
] as const;
export type System = (typeof SYSTEMS)[number];

/** The rows of the checklists by how the newest run answered them. Every row is in one list. */
export type ChecklistGroups = {
  /** Yes, not sure, on a scale, or changed since an earlier run; those that the newest run answered first. */
  first: readonly ChecklistRow[];
  /** No in the newest run, and in every run that asked. */
  denied: readonly { system: System; rows: readonly ChecklistRow[] }[];
  /** Without an answer in the newest run: not a no. */
  unanswered: readonly ChecklistRow[];
};

const BULBAR: readonly QuestionId[] = [
  "speech-change",
  "swallow-change",
  "choking-twice-a-week",
  "face-weak",
  "double-vision",
  "lid-droop",
];
const BREATHING: readonly QuestionId[] = [
  "breathlessness",
  "breathlessness-new",
  "breath-moving-new",
  "breath-passing-new",
  "morning-headache",
  "weak-cough",
  "chest-infection",
];

export function checklistGroups(rows: readonly ChecklistRow[]): ChecklistGroups {
  const grouped = rows.map((row) => ({ row, as: groupOf(row) }));
  const of = (kind: "first" | "denied" | "unanswered") =>
    grouped.flatMap(({ row, as }) => (as === kind ? row : []));
  const denied = of("denied");
  return {
    first: of("first").toSorted(
      (one, other) => Number(isAnswered(other)) - Number(isAnswered(one)),
    ),
    denied: SYSTEMS.map((system) => ({
      system,
      rows: denied.filter(({ question }) => systemOf(question) === system),
    })).filter((group) => group.rows.length > 0),
    unanswered: of("unanswered"),
  };
}

function isAnswered({ cells }: ChecklistRow): boolean {
  return cells.at(-1)?.answer != null;
}

function groupOf({ cells }: ChecklistRow): "first" | "denied" | "unanswered" {
  const isNo = (value: unknown) => value === "no" || value === "none" || value === 0;
  const isOther = cells.some(
    ({ answer, corrected }) => corrected !== null || (answer !== null && !isNo(answer.value)),
  );
  if (isOther) return "first";
  return cells.at(-1)?.answer == null ? "unanswered" : "denied";
}

function systemOf(id: QuestionId): System {
  const { weight, taskRegion, group }: Question = QUESTIONS[id];
  if (weight === "emergency") return "emergency";
  if (BULBAR.includes(id)) return "bulbar";
  if (BREATHING.includes(id)) return "breathing";
  if (taskRegion === "lumbosacral") return "legs";
  if (taskRegion === "cervical" || id === "feels-weak") return "arms";
  if (group === "wasting") return "wasting";
  return group === "sensation" || group === "coordination" || group === "bladder-bowel"
    ? "sensation"
    : "general";
}
