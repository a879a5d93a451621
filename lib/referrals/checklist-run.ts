import type { Day } from "@/lib/clinical/calendar/day";
import type { AnswerEvent, HistoryEvent } from "@/lib/clinical/history/event";
import type { QuestionId } from "@/lib/clinical/history/question";
import { QUESTION_IDS } from "@/lib/clinical/history/question";

/** One run of the checklist: the answers given in it, one for each question at most. */
export type ChecklistRun = {
  checklistId: string;
  startedOn: Day;
  byPhone: boolean;
  answers: ReadonlyMap<QuestionId, AnswerEvent>;
};

export type ChecklistCell = {
  checklistId: string;
  answer: AnswerEvent | null;
  /** The answer of the newest earlier run that has one, where this one differs from it. */
  was: AnswerEvent | null;
};

/** Each question that was ever answered, in the catalogue's order, with its answer in every run, oldest run first. */
export type ChecklistRow = { question: QuestionId; cells: readonly ChecklistCell[] };

/** The runs in the order in which they were started; of two answers to one question in a run the later one counts. */
export function checklistRuns(
  responses: readonly { checklistId: string; byPhone: boolean; event: HistoryEvent }[],
): readonly ChecklistRun[] {
  const runs = new Map<string, ChecklistRun & { answers: Map<QuestionId, AnswerEvent> }>();
  for (const { checklistId, byPhone, event } of responses) {
    // The beginning of the home steps asks nothing, so it is no run.
    if (event.kind === "plan-started") continue;
    const run = runs.get(checklistId) ?? {
      checklistId,
      startedOn: event.recordedOn,
      byPhone,
      answers: new Map(),
    };
    runs.set(checklistId, { ...run, startedOn: Math.min(run.startedOn, event.recordedOn) });
    if (event.kind === "answer") run.answers.set(event.question, event);
  }
  return [...runs.values()];
}

export function checklistRows(runs: readonly ChecklistRun[]): readonly ChecklistRow[] {
  return QUESTION_IDS.flatMap((question): ChecklistRow[] => {
    if (!runs.some(({ answers }) => answers.has(question))) return [];
    let before: AnswerEvent | null = null;
    const cells = runs.map(({ checklistId, answers }): ChecklistCell => {
      const answer = answers.get(question) ?? null;
      const was = answer && before && before.value !== answer.value ? before : null;
      before = answer ?? before;
      return { checklistId, answer, was };
    });
    return [{ question, cells }];
  });
}
