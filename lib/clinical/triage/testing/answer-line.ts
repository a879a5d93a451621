import type { Day } from "../../calendar/day";
import type { Assessment } from "../assessment";
import { DAY_0 } from "./events";

/** An assessment as a line that a clinician can read: days are counted from the first of the made-up ones. */
export function answerLine(about: string, assessment: Assessment): string {
  const { tier, band, information, place, target, deadline, firstLookBy } = assessment;
  const { findings, missing, labels, actions, reviewOn, nextChangeOn } = assessment;
  const open = findings.map(
    ({ rule, since, knownSince, certainty }) =>
      `${rule}@${dayOf(since)}/${dayOf(knownSince)}${certainty === "met" ? "" : "?"}`,
  );
  const unknown = missing.map(({ item, since }) => `${item}@${dayOf(since)}`);
  return [
    `${about}: ${tier} ${band} ${information} place ${place}`,
    `target ${dayOf(target)} by ${dayOf(deadline)} look ${dayOf(firstLookBy)}`,
    `review ${dayOf(reviewOn)} next ${dayOf(nextChangeOn)}`,
    `open ${open.join(" ")}`,
    `unknown ${unknown.join(" ")}`,
    `labels ${labels.join(" ")}`,
    `do ${actions.join(" ")}`,
  ].join("; ");
}

function dayOf(day: Day | null): string {
  return day === null ? "-" : `${day - DAY_0}`;
}
