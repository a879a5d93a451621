import { expect, test } from "vitest";
import { announcedBytes, isFromOwnPage, submissionKeyOf } from "./request-guard";

const OWN = "https://flicker.clinic.example";

test.each<[string, Record<string, string>]>([
  ["the browser says same-origin", { "sec-fetch-site": "same-origin" }],
  ["an old browser sends our origin", { origin: OWN }],
])("taken: %s", (_, headers) => {
  expect(isFromOwnPage(new Headers(headers), OWN)).toBe(true);
});

test.each<[string, Record<string, string>]>([
  ["another site", { "sec-fetch-site": "cross-site", origin: OWN }],
  ["a sister domain", { "sec-fetch-site": "same-site", origin: OWN }],
  ["an address typed by hand", { "sec-fetch-site": "none" }],
  ["nothing said", {}],
  ["a hidden origin", { origin: "null" }],
  ["a foreign origin", { origin: "https://evil.example" }],
  [
    "a foreign origin that also claims to be the host",
    { origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example" },
  ],
  ["our host without https", { origin: "http://flicker.clinic.example" }],
  ["our host on another port", { origin: `${OWN}:8443` }],
])("refused: %s", (_, headers) => {
  expect(isFromOwnPage(new Headers(headers), OWN)).toBe(false);
});

test.each<[string | null, number | null]>([
  ["0", 0],
  ["1024", 1024],
  [null, null],
  ["", null],
  ["-1", null],
  ["1e3", null],
  ["12, 12", null],
])("Content-Length %j announces %j bytes", (length, bytes) => {
  const headers = new Headers();
  if (length !== null) headers.set("content-length", length);
  expect(announcedBytes(headers)).toBe(bytes);
});

test("a submission key is one UUID, with one person's form token or for anybody, and nothing else", () => {
  const key = "7b0e4a52-3f4e-4f0e-9a55-0d1f2c3b4a59";
  const formToken = "0123456789abcdef".repeat(2);
  expect(submissionKeyOf(formWith(key))).toEqual({ key, formToken: null, build: null });
  const build = "0123456789abcdef";
  expect(submissionKeyOf(formWith(`${key}.${formToken}.${build}`))).toEqual({
    key,
    formToken,
    build,
  });
  expect(submissionKeyOf(formWith(`${key}.${formToken}`))).toBeNull();
  expect(submissionKeyOf(formWith(`${key}.${formToken}.${build}0`))).toBeNull();
  expect(submissionKeyOf(formWith(`${key}.`))).toBeNull();
  expect(submissionKeyOf(formWith(`${key}.${formToken}0`))).toBeNull();
  expect(submissionKeyOf(formWith(formToken))).toBeNull();
  expect(submissionKeyOf(formWith())).toBeNull();
  expect(submissionKeyOf(formWith(key, key))).toBeNull();
  expect(submissionKeyOf(formWith("1"))).toBeNull();
  expect(submissionKeyOf(formWith(`${key}' or 1=1`))).toBeNull();
});

function formWith(...keys: string[]): FormData {
  const form = new FormData();
  for (const key of keys) form.append("submissionKey", key);
  return form;
}
