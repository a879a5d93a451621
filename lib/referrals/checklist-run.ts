import type { Day } from "@/lib/clinical/calendar/day";
import { currentAnswers } from "@/lib/clinical/history/current-answers";
import type { AnswerEvent, HistoryEvent } from "@/lib/clinical/history/event";
import type { QuestionId } from "@/lib/clinical/history/question";
import { QUESTION_IDS } from "@/lib/clinical/history/question";

/** One run of the checklist: the answers given in it, one for each question at most. */
export type ChecklistRun = {
  checklistId: string;
  startedOn: Day;
  byPhone: boolean;
  answers: ReadonlyMap<QuestionId, AnswerEvent>;
  /** Answers of another value that were corrected in the run, each with the day of the correction. */
  corrected: ReadonlyMap<QuestionId, CorrectedAnswer>;
};

export type CorrectedAnswer = { answer: AnswerEvent; correctedOn: Day };

export type ChecklistCell = {
  checklistId: string;
  answer: AnswerEvent | null;
  /** The answer of the newest earlier run that has one, where this one differs from it. */
  was: AnswerEvent | null;
  /** The answer that was changed within the run; null: none was. */
  corrected: CorrectedAnswer | null;
};

/** Each question that was ever answered, in the catalogue's order, with its answer in every run, oldest run first. */
export type ChecklistRow = { question: QuestionId; cells: readonly ChecklistCell[] };

/** The runs in the order in which they were started; of two answers to one question in a run the current one counts. */
export function checklistRuns(
  responses: readonly { checklistId: string; byPhone: boolean; event: HistoryEvent }[],
): readonly ChecklistRun[] {
  type Run = Omit<ChecklistRun, "answers" | "corrected"> & { events: HistoryEvent[] };
  const runs = new Map<string, Run>();
  for (const { checklistId, byPhone, event } of responses) {
    // The beginning of the home steps asks nothing, so it is no run.
    if (event.kind === "plan-started") continue;
    const run: Run = runs.get(checklistId) ?? {
      checklistId,
      startedOn: event.recordedOn,
      byPhone,
      events: [],
    };
    run.events.push(event);
    runs.set(checklistId, { ...run, startedOn: Math.min(run.startedOn, event.recordedOn) });
  }
  return [...runs.values()].map(({ events, ...run }) => ({ ...run, ...answersOf(events) }));
}

function answersOf(events: readonly HistoryEvent[]): Pick<ChecklistRun, "answers" | "corrected"> {
  const current = currentAnswers(events, Number.POSITIVE_INFINITY);
  const answers = new Map([...current].map(([question, { answer }]) => [question, answer]));
  const corrected = new Map(
    [...current].flatMap(([question, { earlier }]) =>
      earlier
        .flatMap(({ answer, correctedOn }) =>
          correctedOn === null ? [] : [[question, { answer, correctedOn }] as const],
        )
        .slice(0, 1),
    ),
  );
  return { answers, corrected };
}

export function checklistRows(runs: readonly ChecklistRun[]): readonly ChecklistRow[] {
  return QUESTION_IDS.flatMap((question): ChecklistRow[] => {
    if (!runs.some(({ answers }) => answers.has(question))) return [];
    let before: AnswerEvent | null = null;
    const cells = runs.map(({ checklistId, answers, corrected }): ChecklistCell => {
      const answer = answers.get(question) ?? null;
      const was = answer && before && before.value !== answer.value ? before : null;
      before = answer ?? before;
      return { checklistId, answer, was, corrected: corrected.get(question) ?? null };
    });
    return [{ question, cells }];
  });
}
