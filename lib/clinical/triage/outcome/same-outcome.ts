import type { Finding, Missing } from "../assessment";
import type { Conclusion } from "./conclude";

/** Whether two outcomes of which the same is missing differ by their day alone. */
export function sameOutcome(a: Conclusion, b: Conclusion): boolean {
  return (
    a.tier === b.tier &&
    a.band === b.band &&
    a.information === b.information &&
    a.place === b.place &&
    a.target === b.target &&
    a.deadline === b.deadline &&
    a.overdue === b.overdue &&
    a.firstLookBy === b.firstLookBy &&
    a.reviewOn === b.reviewOn &&
    a.bloodsBy === b.bloodsBy &&
    a.emgBy === b.emgBy &&
    a.orderKey === b.orderKey &&
    same(a.findings, b.findings, sameFinding) &&
    same(a.rows, b.rows, equal) &&
    same(a.checklist.yes, b.checklist.yes, equal) &&
    same(a.checklist.possible, b.checklist.possible, equal) &&
    same(a.labels, b.labels, equal)
  );
}

/** Whether the same items are missing, whenever they came to be. */
export function sameMissing(a: readonly Missing[], b: readonly Missing[]): boolean {
  return same(a, b, (x, y) => x.item === y.item && x.weight === y.weight);
}

function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.since === b.since &&
    a.knownSince === b.knownSince &&
    a.band === b.band &&
    a.certainty === b.certainty &&
    a.evidence.length === b.evidence.length
  );
}

function same<T>(a: readonly T[], b: readonly T[], equals: (a: T, b: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((left, index) => {
    const right = b[index];
    return right !== undefined && equals(left, right);
  });
}

function equal(a: string, b: string): boolean {
  return a === b;
}
