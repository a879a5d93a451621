import { TOPIC } from "../../timeline/topic";
import type { Condition, RuleSet } from "../rule";
import { compileLeaf } from "./compile-leaf";
import type { Test } from "./compiled-test";
import { NO, type Truth, UNKNOWN, YES } from "./truth";

/** Kleene's logic: "all" is the least of its parts, "any" the greatest, and "not" keeps unknown unknown. */
export function compileCondition(condition: Condition, ruleSet: RuleSet): Test {
  switch (condition.kind) {
    case "all":
      return all(condition.of.map((each) => compileCondition(each, ruleSet)));
    case "any":
      return any(condition.of.map((each) => compileCondition(each, ruleSet)));
    case "not": {
      const { topics, truth } = compileCondition(condition.condition, ruleSet);
      return withoutEvidence(topics | TOPIC.denials, (state) => opposite(truth(state)));
    }
    case "unless": {
      const { topics, truth } = compileCondition(condition.condition, ruleSet);
      return withoutEvidence(topics, (state) => (truth(state) === YES ? NO : YES));
    }
    case "answered":
    case "current":
    case "scale":
    case "unanswered":
    case "undated":
    case "loss":
    case "site":
    case "fact":
    case "days":
    case "count":
    case "lab":
    case "row":
    case "item":
    case "raised":
    case "rows-at-least":
    case "items-at-least":
      return compileLeaf(condition, ruleSet);
    default:
      return condition satisfies never;
  }
}

function all(tests: readonly Test[]): Test {
  return {
    topics: topicsOf(tests),
    truth: (state) => {
      let least: Truth = YES;
      for (const test of tests) {
        const truth = test.truth(state);
        if (truth === NO) return NO;
        if (truth < least) least = truth;
      }
      return least;
    },
    support: (state, into) => {
      for (const test of tests) test.support(state, into);
    },
    unmet: (state) => {
      for (const test of tests) {
        const topics = test.unmet(state);
        if (topics !== 0) return topics;
      }
      return 0;
    },
  };
}

function any(tests: readonly Test[]): Test {
  return {
    topics: topicsOf(tests),
    truth: (state) => {
      let greatest: Truth = NO;
      for (const test of tests) {
        const truth = test.truth(state);
        if (truth === YES) return YES;
        if (truth > greatest) greatest = truth;
      }
      return greatest;
    },
    support: (state, into) => {
      for (const test of tests) if (test.truth(state) === YES) test.support(state, into);
    },
    unmet: (state) => {
      let wanted = 0;
      for (const test of tests) {
        const topics = test.unmet(state);
        if (topics === 0) return 0;
        wanted |= topics;
      }
      return wanted;
    },
  };
}

function topicsOf(tests: readonly Test[]): number {
  return tests.reduce((topics, test) => topics | test.topics, 0);
}

function opposite(truth: Truth): Truth {
  if (truth === UNKNOWN) return UNKNOWN;
  return truth === YES ? NO : YES;
}

function withoutEvidence(topics: number, truth: Test["truth"]): Test {
  return {
    topics,
    truth,
    support: nothing,
    unmet: (state) => (truth(state) === YES ? 0 : topics),
  };
}

function nothing(): void {}
