import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJsonText } from "./json-text";

const repeated = (text: string) => {
  const parsed = parseJsonText(text);
  return parsed.ok ? parsed.repeated.map(({ path }) => path) : null;
};

test.each([
  ['{"id":"a","id":"b"}', ["id"]],
  ['{"events":[{"value":"yes","area":{"side":"left","side":"right"}}]}', ["events[0].area.side"]],
  ['{"events":[{},{"value":"yes", "value" :"yes"}]}', ["events[1].value"]],
  [String.raw`{"value":1,"valu\u0065":2}`, ["value"]],
  ['{"a":1,"a":2,"a":3}', ["a", "a"]],
  ['{"__proto__":1,"__proto__":2}', ["__proto__"]],
  ['{"a":{"b":1},"b":{"a":1},"c":["a","a"]}', []],
  [String.raw`{"a":"\"b\":1,\"b\":2","c\\":"\\\\"}`, []],
  ['{"a":"b: c","d":":"}', []],
])("%s gives %j twice", (text, paths) => {
  expect(repeated(text)).toEqual(paths);
});

test("a text that no key is repeated in is read as JSON.parse reads it, whatever its words", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(4), (json, indent) => {
      const value: unknown = JSON.parse(json);
      const text = JSON.stringify(value, null, indent);
      expect(parseJsonText(text)).toEqual({ ok: true, json: value, repeated: [] });
    }),
  );
});

test("a key that is repeated anywhere is found, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.string(), fc.json(), fc.json(), (key, one, other) => {
      const name = JSON.stringify(key);
      expect(repeated(`[{${name}:${one},"x${key.length}":{},${name}:${other}}]`)).toHaveLength(1);
    }),
  );
});

test("what is no JSON, or nested deeper than can be read, is none", () => {
  expect(["", "{", "{'a':1}", '{"a":1,}', "NaN", '\ufeff{"a":1}'].map(repeated)).toEqual(
    Array(6).fill(null),
  );
  expect(repeated(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toBeNull();
});
