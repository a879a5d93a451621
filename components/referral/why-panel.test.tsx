import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { messages } from "@/i18n/messages";
import { assess } from "@/lib/clinical/triage/assess";
import { explain } from "@/lib/clinical/triage/explain/explain";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { ruleCase } from "@/lib/clinical/triage/testing/cases/rule-case";
import type { Answers } from "@/lib/clinical/triage/testing/events";

import { WhyPanel } from "./why-panel";

/** Of each rule that the panel names: what it stands behind, null where it speaks for itself. */
function behind(answers: Answers) {
  const { history, on } = ruleCase("", answers, {});
  const { findings } = assess(history, LIVE_RULE_SET, on);
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <WhyPanel
        explained={explain(findings, LIVE_RULE_SET, history.events)}
        changed={new Map()}
        latched={[]}
        missing={[]}
        today={on}
        run="Run"
      />
    </NextIntlClientProvider>,
  );
  const rules = [...html.matchAll(/<b>(\w+)<\/b>(.*?)<\/summary>/g)];
  return Object.fromEntries(
    rules.map(([, rule = "", words = ""]) => [
      rule,
      /also met, behind (\w+)/.exec(words)?.[1] ?? null,
    ]),
  );
}

test("a calm finding beside one of soon or above is named as also met, with the rule it stands behind", () => {
  expect(behind({ sweating: "yes", "speech-change": "yes" })).toMatchObject({
    R5: "U2",
    U2: null,
  });
});

test("a calm finding alone stands behind none", () => {
  expect(behind({ sweating: "yes" })).toMatchObject({ R5: null });
});
