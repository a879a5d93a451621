import { expect, test } from "vitest";
import { namedActions } from "./named-actions";

const ID = "7f".padEnd(42, "0");

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

test("a script names its action in a header, whatever the fields say", () => {
  expect(namedActions(ID, form({ [`$ACTION_ID_${"a".repeat(42)}`]: "" }))).toEqual([ID]);
});

test("a form names its action in a field, with bound arguments or without", () => {
  expect(namedActions(undefined, form({ [`$ACTION_ID_${ID}`]: "" }))).toEqual([ID]);
  const bound = { $ACTION_REF_1: "", "$ACTION_1:0": JSON.stringify({ id: ID, bound: "$@1" }) };
  expect(namedActions(undefined, form(bound))).toEqual([ID]);
});

test("a request that names none has none", () => {
  expect(namedActions(undefined, form({ note: "x" }))).toEqual([]);
  expect(namedActions(undefined, null)).toEqual([]);
});

test.each([
  ["a header of another shape", "abc", {}],
  ["a field of another shape", undefined, { $ACTION_ID_zz: "" }],
  ["a reference to nothing", undefined, { $ACTION_REF_1: "" }],
  ["a reference that is no JSON", undefined, { $ACTION_REF_1: "", "$ACTION_1:0": "{nope" }],
  ["a reference without an id", undefined, { $ACTION_REF_1: "", "$ACTION_1:0": "{}" }],
  ["a reference to null", undefined, { $ACTION_REF_1: "", "$ACTION_1:0": "null" }],
])("%s is no id", (_, header, fields) => {
  expect(namedActions(header, form(fields))).toBeNull();
});
