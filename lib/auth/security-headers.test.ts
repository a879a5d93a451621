import { expect, test } from "vitest";
import { noncePolicy, STATIC_POLICY, transportHeader } from "./security-headers";

const POLICIES = {
  static: STATIC_POLICY,
  nonce: noncePolicy("n0nce"),
};

test.each(Object.entries(POLICIES))("the %s policy lets nobody in", (_, policy) => {
  for (const directive of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "default-src 'self'",
  ]) {
    expect(policy.split("; ")).toContain(directive);
  }
  expect(policy).not.toMatch(/script-src[^;]*(unsafe-inline|unsafe-eval|\*|https?:)/);
  expect(policy).not.toMatch(/style-src [^;]*unsafe-inline/);
});

test("a page runs only scripts that carry its own nonce", () => {
  expect(POLICIES.nonce).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic'");
});

test("without a nonce no inline script runs at all", () => {
  expect(POLICIES.static).toContain("script-src 'self';");
});

test("https only is asked for exactly where people arrive over https", () => {
  expect(transportHeader("http://localhost:3000")).toBeNull();
  expect(transportHeader("https://flicker.clinic.example")?.value).toMatch(/^max-age=\d{8}/);
});
