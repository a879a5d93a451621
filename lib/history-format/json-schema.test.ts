import { expect, test } from "vitest";
import { SITE_IDS } from "@/lib/clinical/body/site";
import { EVENT_KINDS } from "@/lib/clinical/history/event";
import { QUESTION_IDS } from "@/lib/clinical/history/question";
import { historyJsonSchema } from "./json-schema";

type Node = { const?: unknown; enum?: unknown; description?: string };

/** Every object of the schema, at any depth. */
function nodes(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(nodes)];
}

const SCHEMA = nodes(historyJsonSchema());
const constants = SCHEMA.filter((node) => node.const !== undefined);

test("the schema lists every event kind, question and site", () => {
  const listed = new Set(constants.map((node) => node.const));
  const codes = [...EVENT_KINDS, ...QUESTION_IDS, ...SITE_IDS];
  expect(codes.filter((code) => !listed.has(code))).toEqual([]);
});

test("every code that it lists is described, and none is listed bare", () => {
  const bare = constants.filter(
    (node) => !EVENT_KINDS.includes(node.const as never) && (node.description ?? "") === "",
  );
  expect(bare).toEqual([]);
  expect(SCHEMA.filter((node) => node.enum !== undefined)).toEqual([]);
});
