import type { Day } from "../../calendar/day";
import { TOPIC } from "../../timeline/topic";
import { compileCondition } from "../conditions/compile-condition";
import type { Test } from "../conditions/compiled-test";
import { DAYS_READINGS } from "../conditions/days-and-counts";
import type { DaysFact } from "../fact";
import type { Condition, Rule, RuleSet } from "../rule";
import type { State } from "./state";

export type RuleProgram = {
  rule: Rule;
  when: Test;
  unsure: Test | null;
  bandA: Test | null;
  topics: number;
  /** Falls back on "nothing above is open", so that it may open again without anything new. */
  residual: boolean;
  /** An emergency question's yes always opens; "worse" alone opens no emergency again. */
  emergency: boolean;
};

/** Indexes of rules, in their order: those that stand alone, and those that fall back on "nothing above is open". */
export type Touched = { rules: readonly number[]; residual: readonly number[] };

/** A rule set made ready to run. */
export type Program = {
  ruleSet: RuleSet;
  rules: readonly RuleProgram[];
  /** The topics of each rule. */
  topics: number[];
  /** The state of a case of which nothing is known, not even its birth day; null until a history began. */
  start: State | null;
  /** From here on rules fall back on "nothing above is open". */
  firstResidual: number;
  /** For each set of topics that a day touched so far, the rules that one of them concerns. */
  touched: Map<number, Touched>;
  rows: readonly Test[];
  items: readonly Test[];
  /** The topics of all rows and items. */
  criteriaTopics: number;
  /** The days after its start on which a growing fact can open a rule, by fact, the first day first. */
  thresholds: readonly { start: (state: State) => Day; days: readonly number[] }[];
};

const PROGRAMS = new WeakMap<RuleSet, Program>();

/** Compiled once for each rule set. */
export function programOf(ruleSet: RuleSet): Program {
  const known = PROGRAMS.get(ruleSet);
  if (known !== undefined) return known;
  const program = compile(ruleSet);
  PROGRAMS.set(ruleSet, program);
  return program;
}

function compile(ruleSet: RuleSet): Program {
  const test = (condition: Condition) => compileCondition(condition, ruleSet);
  const conditions = [
    ...ruleSet.rows.map(({ when }) => when),
    ...ruleSet.items.map(({ when }) => when),
    ...ruleSet.rules.flatMap(({ when, bandA }) => [when, ...(bandA ? [bandA] : [])]),
  ];
  const rules = ruleSet.rules.map((rule) => compileRule(rule, ruleSet));
  const rows = ruleSet.rows.map(({ when }) => test(when));
  const items = ruleSet.items.map(({ when }) => test(when));
  return {
    ruleSet,
    rules,
    topics: rules.map(({ topics }) => topics),
    start: null,
    firstResidual: firstResidualOf(rules),
    touched: new Map(),
    rows,
    items,
    criteriaTopics: [...rows, ...items].reduce((all, { topics }) => all | topics, TOPIC.denials),
    thresholds: thresholdsOf(conditions),
  };
}

/** So many sets of topics are kept; histories touch some hundreds. */
const MOST_TOUCHED = 4096;

/** The rules that a day which touched these topics may concern. */
export function rulesTouchedBy(topics: number, program: Program): Touched {
  const known = program.touched.get(topics);
  if (known !== undefined) return known;
  const { rules, firstResidual } = program;
  const concerned = [...rules.keys()].filter(
    (index) => ((program.topics[index] ?? topics) & topics) !== 0,
  );
  const isResidual = (index: number) => firstResidual >= 0 && index >= firstResidual;
  const touched = {
    rules: concerned.filter((index) => !isResidual(index)),
    residual: concerned.filter(isResidual),
  };
  if (program.touched.size >= MOST_TOUCHED) program.touched.clear();
  program.touched.set(topics, touched);
  return touched;
}

/** Throws where such a rule comes before one that does not fall back, since it would be asked too early. */
function firstResidualOf(rules: readonly RuleProgram[]): number {
  const first = rules.findIndex(({ residual }) => residual);
  if (first >= 0 && rules.slice(first).some(({ residual }) => !residual)) {
    throw new Error("rules that fall back on nothing above come last");
  }
  return first;
}

function compileRule(rule: Rule, ruleSet: RuleSet): RuleProgram {
  const when = compileCondition(rule.when, ruleSet);
  const unsure = rule.unsure === undefined ? null : compileCondition(rule.unsure, ruleSet);
  const bandA = bandAOf(rule, ruleSet);
  return {
    rule,
    when,
    unsure,
    bandA,
    topics: when.topics | (unsure?.topics ?? 0) | (bandA?.topics ?? 0),
    residual: (when.topics & TOPIC.always) !== 0,
    emergency: rule.tier === "emergency",
  };
}

function bandAOf(rule: Rule, ruleSet: RuleSet): Test | null {
  if (rule.band !== "b") return null;
  const conditions = [
    ...(rule.bandA === undefined ? [] : [rule.bandA]),
    ...(rule.tier === "soon" ? [ruleSet.soonBandA] : []),
  ];
  return compileCondition({ kind: "any", of: conditions }, ruleSet);
}

function thresholdsOf(conditions: readonly Condition[]): Program["thresholds"] {
  const byFact = new Map<DaysFact, Set<number>>();
  const visit = (condition: Condition): void => {
    if (condition.kind === "all" || condition.kind === "any") condition.of.forEach(visit);
    if (condition.kind === "not" || condition.kind === "unless") visit(condition.condition);
    if (condition.kind !== "days") return;
    const days = byFact.get(condition.fact) ?? new Set();
    if (condition.atLeast !== undefined) days.add(condition.atLeast);
    if (condition.atMost !== undefined) days.add(condition.atMost + 1);
    byFact.set(condition.fact, days);
  };
  conditions.forEach(visit);
  return [...byFact].flatMap(([fact, days]) => {
    const reading = DAYS_READINGS[fact];
    if (reading.kind !== "since") return [];
    return [{ start: reading.start, days: [...days].toSorted((a, b) => a - b) }];
  });
}
