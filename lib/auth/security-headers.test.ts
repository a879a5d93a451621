import { expect, test } from "vitest";
import { noncePolicy, staticHeaders, transportHeader } from "./security-headers";

const POLICIES = {
  static: headerFor("/_next/static/x.js", "Content-Security-Policy") ?? "",
  nonce: noncePolicy("n0nce", false),
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

test("every path gets the plain headers, the emergency page a policy of its own alone", () => {
  for (const path of ["/", "/emergency", "/queue", "/api/auth/session", "/_next/static/x.js"]) {
    expect(headerFor(path, "X-Content-Type-Options")).toBe("nosniff");
    expect(headerFor(path, "Referrer-Policy")).toBe("same-origin");
    expect(headerFor(path, "Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headerFor(path, "Permissions-Policy")).toContain("camera=()");
  }
  expect(headerFor("/emergency", "Content-Security-Policy")).toBeUndefined();
  expect(headerFor("/emergency/x", "Content-Security-Policy")).toBeDefined();
  expect(headerFor("/queue", "Content-Security-Policy")).toBeDefined();
});

test("https only is asked for exactly where people arrive over https", () => {
  expect(transportHeader("http://localhost:3000")).toBeNull();
  expect(transportHeader("https://flicker.clinic.example")?.value).toMatch(/^max-age=\d{8}/);
});

/** As Next matches: `:path*` is anything, the rest is a regular expression. */
function headerFor(path: string, key: string): string | undefined {
  const matching = staticHeaders().filter(({ source }) =>
    new RegExp(`^${source.replace("/:path*", "(/.*)?")}$`).test(path),
  );
  return matching.flatMap(({ headers }) => headers).find((header) => header.key === key)?.value;
}
