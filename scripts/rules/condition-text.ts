import { messages } from "@/i18n/messages";
import { type Condition, UNSTATED } from "@/lib/clinical/triage/rule";
import { COUNT_TEXT, DAYS_TEXT, FACT_TEXT, LOSS_TEXT } from "./rule-fact-text";

/** When a condition holds, as one sentence without its full stop. */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case "answered":
      return `\`${condition.question}\` was ever answered ${either(condition.values)}`;
    case "current":
      return `\`${condition.question}\` is now ${either(condition.values)}`;
    case "scale":
      return `\`${condition.question}\` was ever ${condition.atLeast} or more out of 10`;
    case "unanswered":
      return condition.after === undefined
        ? `\`${condition.question}\` was never answered`
        : `\`${condition.question}\` was not answered since \`${condition.after}\` was`;
    case "undated":
      return `\`${condition.question}\` was answered without since when`;
    case "loss":
      return lossText(condition);
    case "site":
      return `\`${condition.question}\` named ${condition.sites.map((site) => messages.referral.site[site].toLowerCase()).join(" or ")}`;
    case "fact":
      return FACT_TEXT[condition.fact];
    case "days":
      return daysText(condition);
    case "count":
      return `${condition.atLeast} or more ${COUNT_TEXT[condition.fact]}`;
    case "lab":
      return labText(condition);
    case "row":
      return `row ${condition.row}`;
    case "item":
      return `item ${condition.item}`;
    case "raised":
      return `a clinician raised the case to ${condition.to} by hand`;
    case "rows-at-least":
      return `${condition.count} or more red-flag rows`;
    case "items-at-least":
      return `${condition.count} or more checklist items`;
    case "all":
      return condition.of
        .map((part, index) =>
          index > 0 && part.kind !== "unless" ? ` **and** ${nested(part)}` : ` ${nested(part)}`,
        )
        .join("")
        .trim();
    case "any":
      return condition.of.map(nested).join(" **or** ");
    case "not":
      return `**not** ${nested(condition.condition)}`;
    case "unless":
      return `**unless** ${nested(condition.condition)}`;
    default:
      return condition satisfies never;
  }
}

function nested(condition: Condition): string {
  const text = conditionText(condition);
  const isJoined =
    (condition.kind === "all" || condition.kind === "any") && condition.of.length > 1;
  return isJoined ? `(${text})` : text;
}

function either(values: readonly string[]): string {
  return values.map((value) => (value === UNSTATED ? "not stated" : `“${value}”`)).join(" or ");
}

function daysText({ fact, atLeast, atMost }: Extract<Condition, { kind: "days" }>): string {
  const from = atLeast === undefined ? "" : `${atLeast} or more `;
  const to = atMost === undefined ? "" : `${from === "" ? "" : "and "}at most ${atMost} `;
  return `${from}${to}${DAYS_TEXT[fact]}`;
}

const UNDATED_TEXT = {
  counts: "or that has no date",
  "counts-as-new":
    "or that has no date, unless it came on “longer” or the checklist of its day is still open",
  "does-not-count": "by its date",
} as const;

function lossText({ of, details, began }: Extract<Condition, { kind: "loss" }>): string {
  const stated = details.map(
    ({ question, values, isNot }) =>
      `\`${question}\`, answered with it or later, ${isNot ? "is not" : "is"} ${either(values)}`,
  );
  return `${LOSS_TEXT[of]} that began at most ${began.atMost} days before it was reported (${UNDATED_TEXT[began.undated]}), of which ${stated.join(" and ")}`;
}

function labText(condition: Extract<Condition, { kind: "lab" }>): string {
  const test = condition.test.replaceAll("-", " ");
  if ("below" in condition) return `${test} below ${condition.below} mmol/L`;
  if ("atLeast" in condition) return `${test} ${condition.atLeast} mmol/L or more`;
  if ("belowOwnRange" in condition) return `${test} below the laboratory's own range`;
  return `${test} above ${condition.timesUpperLimitAbove} times the laboratory's upper limit`;
}
