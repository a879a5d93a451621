import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { messages } from "@/i18n/messages";
import type { DecisionLine, ExpiredProposal } from "@/lib/referrals/decision-line";

import { DecisionHistory } from "./decision-history";

const decided = (decisionId: string, at: string): DecisionLine => ({
  decisionId,
  kind: "claim",
  decidedAt: new Date(at),
  by: "Dr Okoro",
  personId: "okoro",
  reasonCode: null,
  reason: null,
  on: null,
  undoneAt: null,
  undoes: null,
  replaces: null,
  examined: null,
  wrote: null,
  proposal: null,
  raisesTo: null,
  urgency: null,
  closes: [],
  unknown: null,
});
const EXPIRED: ExpiredProposal = {
  proposalId: "p",
  kind: "change-tier",
  by: "Dr Chen",
  personId: "chen",
  closes: ["E01"],
  reason: "The patient meant last year",
  proposedAt: new Date("2026-11-24T10:01:00Z"),
  expiresAt: new Date("2026-11-25T10:01:00Z"),
  from: "emergency",
  to: "soon",
};

/** The text of each row, newest on top. */
function rows(decisions: readonly DecisionLine[], expired: readonly ExpiredProposal[]) {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <DecisionHistory decisions={decisions} expired={expired} zone="Europe/Berlin" />
    </NextIntlClientProvider>,
  );
  const [, body = ""] = html.split("<tbody>");
  return body.split("</tr>").map((row) =>
    row
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

test("a proposal that expired says who proposed it, from what to what, and when it lapsed", () => {
  const [row] = rows([], [EXPIRED]);
  expect(row).toBe(
    "25-Nov-2026 11:01 Dr Chen Proposal expired: no colleague confirmed it in time " +
      "Proposed on 24-Nov-2026 11:01: Tier changed · from Emergency to Soon · E01 The patient meant last year",
  );
});

test("one to close the case, or that leaves no tier, says so", () => {
  const [closes, leaves] = rows(
    [],
    [
      { ...EXPIRED, kind: "discharge", closes: [], to: "self-care" },
      { ...EXPIRED, proposalId: "q", to: null },
    ],
  );
  expect(closes).toContain("from Emergency to closed");
  expect(leaves).toContain("from Emergency to No tier yet");
});

test("it stands among the decisions where it lapsed", () => {
  const newer = decided("newer", "2026-11-26T10:00:00Z");
  const older = decided("older", "2026-11-25T10:00:00Z");
  const names = rows([newer, older], [EXPIRED]).map((row) => /Dr \w+/.exec(row)?.[0]);
  expect(names.slice(0, 3)).toEqual(["Dr Okoro", "Dr Chen", "Dr Okoro"]);
});
