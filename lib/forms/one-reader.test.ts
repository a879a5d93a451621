import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Who takes a form's data apart beside `parseForm`, and why no schema can. */
const READERS: Readonly<Record<string, string>> = {
  "lib/format/form-fields.ts": "it is how parseForm gets the fields",
  "lib/format/form-state.ts": "it gives back what was typed, whatever that was",
  "lib/auth/request-guard.ts": "the form token is checked before any schema",
  "lib/auth/define-action.ts": "a form that waits to be shown again is not parsed yet",
  "lib/auth/unsent/keep-unsent-form.ts": "a form that could not be taken is kept as it was sent",
  "lib/emergency/kept-form-html.ts": "a form that could not be taken goes back as it was sent",
  "lib/web/read-form.ts": "it is read before any action is found",
  "lib/web/named-actions.ts": "the names of the actions are Next's own fields",
  "lib/web/answer-form.ts": "whether an action has arguments is asked before it is found",
};

/** Who uses the fields without a schema, and why. */
const RAW_FIELDS: Readonly<Record<string, string>> = {
  "lib/forms/parse-form.ts": "the adapter",
  "lib/checklist/help-in-form.ts":
    "help is shown for whatever else the form holds, doubled or unreadable",
  "app/(patient)/checklist/send-page.ts": "what a page asks is known in the transaction",
  "app/(patient)/question/actions.ts": "what was asked is known in the transaction",
  "app/(patient)/drafts/route.ts": "a draft is kept as it was typed",
};

const READS = /\b\w*form\w*\)?[!?]?\.(?:get|getAll|has|keys|values|entries|forEach)\(/i;
const SPREADS = /\[\.\.\.form\]|fromEntries\(form\)|\bof form\)/i;

const files = ["app", "lib", "components"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file));

function filesWith(...patterns: readonly RegExp[]): readonly string[] {
  return files
    .filter((file) => patterns.some((pattern) => pattern.test(readFileSync(file, "utf8"))))
    .toSorted();
}

test("a form's data is taken apart by parseForm, or for a reason that is written here", () => {
  expect(filesWith(READS, SPREADS)).toEqual(Object.keys(READERS).toSorted());
});

test("a form's fields go through a schema, or there is a reason that is written here", () => {
  expect(filesWith(/\bformFields\(form\)/)).toEqual(Object.keys(RAW_FIELDS).toSorted());
});
