import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { emergencyNumbers } from "@/lib/env";
import { emergencyHtml } from "./emergency-html";
import { PLAIN_POLICY } from "./plain-document";
import { tooLongHtml } from "./too-long-html";

const NUMBERS = { emergency: "999", advice: "+44 111", crisis: "116 123" };

test("the page has nothing that runs or is fetched", () => {
  const html = emergencyHtml(NUMBERS);
  expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\son\w+=|javascript:|url\(|@import/i);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    "tel:999",
    "tel:116123",
    "tel:+44111",
    "/",
  ]);
});

test("each number to call is followed by a way without speaking", () => {
  const html = emergencyHtml(NUMBERS);
  const [, ...afterCalls] = html.split(/<a class="call"/);
  expect(afterCalls).toHaveLength(3);
  for (const after of afterCalls) expect(after).toMatch(/^[^]*?<\/a><\/p>\s*<p>Cannot speak/);
});

test("no line is offered as text, since no clinic has said here that it takes texts", () => {
  expect(emergencyHtml(NUMBERS)).not.toMatch(/\bText (?:999|116 123|\+44 111)|send a text/);
});

test("a form that was not saved is spoken of after the way to call, and only then", () => {
  const html = emergencyHtml(NUMBERS, { isUnsaved: true });
  expect(html.indexOf("The clinic does not know yet")).toBeGreaterThan(
    html.indexOf('href="tel:999"'),
  );
  expect(emergencyHtml(NUMBERS)).not.toContain("does not know yet");
});

test("the numbers are the ones of this process's environment", () => {
  const html = emergencyHtml(emergencyNumbers({ FLICKER_EMERGENCY_NUMBER: "911" }));
  expect(html).toContain("Call 911 now if:");
  expect(html).not.toContain("tel:112");
});

test("a number that is none is replaced, so that the page is always right to call", () => {
  expect(emergencyNumbers({ FLICKER_EMERGENCY_NUMBER: "<script>" }).emergency).toBe("112");
  expect(emergencyNumbers({ FLICKER_EMERGENCY_NUMBER: "" }).emergency).toBe("112");
});

test("no place in the text is left unfilled", () => {
  expect(emergencyHtml(NUMBERS)).not.toMatch(/\{(number|emergency)\}/);
});

test("the policy forbids every script and allows exactly the page's own style", () => {
  const style = /<style>([^]*?)<\/style>/.exec(emergencyHtml(NUMBERS))?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(PLAIN_POLICY).toContain("script-src 'none'");
  expect(PLAIN_POLICY).toContain(`style-src 'sha256-${hash}'`);
});

test("the page about a form that was too long says whom to call first, then that nothing was saved, and runs nothing", () => {
  const html = tooLongHtml(NUMBERS);
  expect(html).toContain("This was not saved");
  expect(html.indexOf('href="tel:999"')).toBeGreaterThan(0);
  expect(html.indexOf('href="tel:999"')).toBeLessThan(html.indexOf("too long"));
  expect(html).toContain('href="/emergency"');
  expect(html).not.toMatch(/<script|<link|<form|\son\w+=|javascript:/i);
});
