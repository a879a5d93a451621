import { QUESTIONS, type Question, type QuestionId, SOME } from "../../history/question";
import type { RaisedTier } from "../../history/tier";
import { NEVER } from "../../timeline/evidence";
import { questionIndex, safetyIndex, slotOf, valuesOf } from "../../timeline/slots";
import type { ChosenOption } from "../../timeline/timeline";
import { questionTopic, TOPIC } from "../../timeline/topic";
import type { Fact } from "../fact";
import { type Condition, ITEMS, ROWS, type RuleSet } from "../rule";
import type { State } from "../run/state";
import { type Test, test } from "./compiled-test";
import { COUNT_READINGS, DAYS_READINGS } from "./days-and-counts";
import { labTest } from "./lab-test";
import { lossTest } from "./loss-test";
import { REPORTED_FACTS } from "./reported-facts";
import { type FactReading, NO, one, UNKNOWN, YES, yesWhen } from "./truth";
import { TWITCH_FACTS } from "./twitch-facts";

export type Leaf = Exclude<Condition, { kind: "all" | "any" | "not" | "unless" }>;

const FACT_READINGS: Readonly<Record<Fact, FactReading>> = { ...TWITCH_FACTS, ...REPORTED_FACTS };

/** A condition that looks at the history itself. */
export function compileLeaf(leaf: Leaf, ruleSet: RuleSet): Test {
  switch (leaf.kind) {
    case "answered":
      return chosen(leaf.question, leaf.values);
    case "current":
      return isCurrent(leaf.question, leaf.values);
    case "scale":
      return chosen(leaf.question, scaleFrom(leaf.question, leaf.atLeast));
    case "unanswered":
      return unanswered(leaf);
    case "undated":
      return undated(leaf.question);
    case "loss":
      return lossTest(leaf);
    case "site":
      return site(leaf);
    case "lab":
      return labTest(leaf);
    case "fact": {
      const { topics, wants, truth, evidence } = FACT_READINGS[leaf.fact];
      return test(
        topics,
        (state) => truth(state, ruleSet),
        (state) => evidence(state, ruleSet),
        wants,
      );
    }
    case "days":
      return days(leaf);
    case "count": {
      const { topics, count, evidence } = COUNT_READINGS[leaf.fact];
      return test(
        topics,
        (state) => yesWhen(count(state, ruleSet) >= leaf.atLeast),
        (state) => evidence(state, ruleSet),
      );
    }
    case "row":
      return criterion(ROW_CRITERIA, ROWS.indexOf(leaf.row));
    case "item":
      return criterion(ITEM_CRITERIA, ITEMS.indexOf(leaf.item));
    case "raised":
      return raised(leaf.to);
    case "rows-at-least":
      return criteriaAtLeast(ROW_CRITERIA, leaf.count);
    case "items-at-least":
      return criteriaAtLeast(ITEM_CRITERIA, leaf.count);
    default:
      return leaf satisfies never;
  }
}

function chosen(question: QuestionId, values: readonly (string | number)[]): Test {
  const slots = values.map((value) => slotOf(question, value));
  const index = questionIndex(question);
  const { group, takesSome }: Question = QUESTIONS[question];
  const open = takesSome ? SOME : "unsure";
  const part = group === undefined ? null : safetyIndex(group);
  const openSlot = valuesOf(question).includes(open) ? slotOf(question, open) : null;
  const topics = questionTopic(question) | (group === undefined ? 0 : TOPIC.safety);
  return test(
    topics,
    (state) => {
      for (const slot of slots) if (state.chosen[slot]) return YES;
      const answeredOn = state.answeredOn[index] ?? NEVER;
      if (answeredOn === NEVER) {
        return part !== null && (state.safety[part]?.no ?? NEVER) !== NEVER ? NO : UNKNOWN;
      }
      if (openSlot === null) return NO;
      return state.chosen[openSlot]?.last === answeredOn ? UNKNOWN : NO;
    },
    (state) => given(state, slots),
  );
}

function given(state: State, slots: readonly number[]): readonly ChosenOption[] {
  const found: ChosenOption[] = [];
  for (const slot of slots) {
    const chosen = state.chosen[slot];
    if (chosen) found.push(chosen);
  }
  return found;
}

function isCurrent(question: QuestionId, values: readonly string[]): Test {
  const slots = values.map((value) => slotOf(question, value));
  const index = questionIndex(question);
  const currentOnes = (state: State) =>
    given(state, slots).filter(({ last }) => last === state.answeredOn[index]);
  return test(
    questionTopic(question),
    (state) => {
      if (state.answeredOn[index] === NEVER) return UNKNOWN;
      return yesWhen(currentOnes(state).length > 0);
    },
    currentOnes,
  );
}

/** The answers that are so much; SOME is 1 or more. */
function scaleFrom(question: QuestionId, atLeast: number): readonly (string | number)[] {
  return valuesOf(question).filter((value) => (value === SOME ? 1 : Number(value)) >= atLeast);
}

/** The question waits for its first answer; while the checklist that asks is under way, not yet. */
function unanswered({ question, after }: Extract<Leaf, { kind: "unanswered" }>): Test {
  const index = questionIndex(question);
  const opener = after === undefined ? null : questionIndex(after);
  const topics =
    questionTopic(question) | TOPIC.checklist | (after === undefined ? 0 : questionTopic(after));
  return test(
    topics,
    (state) => {
      const answeredOn = state.answeredOn[index] ?? NEVER;
      const openedOn = opener === null ? NEVER : (state.answeredOn[opener] ?? NEVER);
      if (answeredOn !== NEVER && answeredOn >= openedOn) return NO;
      return state.checklist.openSince === NEVER ? YES : UNKNOWN;
    },
    () => [],
  );
}

function undated(question: QuestionId): Test {
  const index = questionIndex(question);
  return test(
    questionTopic(question) | TOPIC.checklist,
    (state) => {
      const dating = state.dating[index];
      if (!dating) return UNKNOWN;
      if (dating.since !== null) return NO;
      return state.checklist.openSince === dating.on ? UNKNOWN : YES;
    },
    () => [],
  );
}

function site({ question, sites }: Extract<Leaf, { kind: "site" }>): Test {
  const slot = slotOf(question, "yes");
  const among = ({ areas }: ChosenOption) =>
    areas.some((area) => sites.some((each) => area.startsWith(`${each}:`)));
  return test(
    questionTopic(question),
    (state) => {
      const answer = state.chosen[slot];
      if (!answer) return UNKNOWN;
      return yesWhen(among(answer));
    },
    (state) => given(state, [slot]).filter(among),
  );
}

function days(leaf: Extract<Leaf, { kind: "days" }>): Test {
  const reading = DAYS_READINGS[leaf.fact];
  const { atLeast: least = NEVER, atMost: most = -NEVER } = leaf;
  const within = (days: number) => yesWhen(days >= least && days <= most);
  if (reading.kind === "when-reported") {
    return test(
      reading.topics,
      (state) => {
        const reported = reading.days(state);
        return reported === null ? UNKNOWN : within(reported);
      },
      reading.evidence,
    );
  }
  return test(
    reading.topics | TOPIC.time,
    (state) => {
      const start = reading.start(state);
      return start === NEVER ? NO : within(state.day - start);
    },
    reading.evidence,
  );
}

function raised(to: RaisedTier): Test {
  return test(
    TOPIC.examination,
    (state) => yesWhen(state.raised[to] !== undefined),
    (state) => one(state.raised[to] ?? null),
  );
}

type Criteria = { topic: number; of: (state: State) => State["rows"] };
const ROW_CRITERIA: Criteria = { topic: TOPIC.rows, of: ({ rows }) => rows };
const ITEM_CRITERIA: Criteria = { topic: TOPIC.items, of: ({ items }) => items };

/** Rows and items are yes or not yet: unknown is all that can be said of the others. */
function criterion({ topic, of }: Criteria, index: number): Test {
  return test(
    topic,
    (state) => (of(state)[index] ? YES : UNKNOWN),
    (state) => one(of(state)[index] ?? null),
  );
}

function criteriaAtLeast({ topic, of }: Criteria, least: number): Test {
  return test(
    topic,
    (state) => {
      let count = 0;
      for (const each of of(state)) if (each !== null) count += 1;
      return count >= least ? YES : UNKNOWN;
    },
    (state) => of(state).filter((each) => each !== null),
  );
}
