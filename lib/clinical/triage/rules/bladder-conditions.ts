import { SITE_IDS, SITES } from "../../body/site";
import { QUESTION_IDS, QUESTIONS, type Question, type QuestionId } from "../../history/question";
import type { Condition } from "../rule";

export const SADDLE_NUMBNESS: Condition = {
  kind: "answered",
  question: "saddle-numbness",
  values: ["yes"],
};

export const BLADDER_CHANGE: Condition = {
  kind: "answered",
  question: "bladder-change",
  values: ["yes"],
};

const isOfLegs = (region: string | null) => region === "lumbosacral" || region === null;
const LEG_TASKS = QUESTION_IDS.filter((id) => {
  const { taskRegion }: Question = QUESTIONS[id];
  return taskRegion === "lumbosacral";
});

/** Weak in the legs or in a place that was not named; a task of the legs newly hard. "Not sure" is not "no". */
const LEGS_PERHAPS_WEAK: Condition = {
  kind: "any",
  of: [
    ...LEG_TASKS.map(perhaps),
    {
      kind: "site",
      question: "feels-weak",
      sites: SITE_IDS.filter((id) => isOfLegs(regionOf(id))),
    },
    {
      kind: "all",
      of: [
        perhaps("feels-weak"),
        {
          kind: "unless",
          condition: {
            kind: "site",
            question: "feels-weak",
            sites: SITE_IDS.filter((id) => !isOfLegs(regionOf(id))),
          },
        },
      ],
    },
  ],
};

/** Over four weeks and no worse: answered so with the change, and not otherwise. */
const OLD_AND_NO_WORSE: Condition = {
  kind: "all",
  of: [
    asked("bladder-change-weeks"),
    asked("bladder-change-worse"),
    { kind: "current", question: "bladder-change-weeks", values: ["over-four-weeks"] },
    { kind: "current", question: "bladder-change-worse", values: ["no"] },
    unlessCurrent("bladder-change-weeks", ["under-four-weeks", "unsure"]),
    unlessCurrent("bladder-change-worse", ["yes", "unsure"]),
  ],
};

/**
 * A bladder, bowel or sexual change that is no emergency. Questions that the checklist has still to ask do not make it
 * one; left unanswered, they do.
 */
export const OLD_BLADDER_CHANGE_ALONE: Condition = {
  kind: "all",
  of: [
    BLADDER_CHANGE,
    OLD_AND_NO_WORSE,
    {
      kind: "unless",
      condition: {
        kind: "any",
        of: [
          { kind: "fact", fact: "bladder-named-with-change" },
          perhaps("walking-worse-with-spine-pain"),
          LEGS_PERHAPS_WEAK,
          ...["walking-worse-with-spine-pain" as const, ...LEG_TASKS, "feels-weak" as const].map(
            (question): Condition => ({ kind: "unanswered", question }),
          ),
        ],
      },
    },
  ],
};

function perhaps(question: QuestionId): Condition {
  return { kind: "answered", question, values: ["yes", "unsure"] };
}

function asked(question: QuestionId): Condition {
  return { kind: "not", condition: { kind: "unanswered", question, after: "bladder-change" } };
}

function unlessCurrent(question: QuestionId, values: readonly string[]): Condition {
  return { kind: "unless", condition: { kind: "current", question, values } };
}

function regionOf(id: (typeof SITE_IDS)[number]): string | null {
  return SITES[id].region;
}
