import { createHash } from "node:crypto";
import type { Language } from "@/i18n/languages";
import { isDemo } from "@/lib/env";
import { escapeHtml } from "@/lib/format/html";
import { EMERGENCY_STYLE } from "./emergency-style";

/** The policy of a plain document: no script at all, and no style but the one in the page. */
export const PLAIN_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(EMERGENCY_STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** A finished document that needs no script, session or database; `main` is HTML. */
export function plainDocument(
  { locale, direction, messages }: Language,
  title: string,
  main: string,
): string {
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} - Flicker</title>
<style>${EMERGENCY_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
<footer>
<p><a href="/">${escapeHtml(messages.emergency.back)}</a></p>
<p>${escapeHtml(messages.emergency.intendedUse)}${isDemo() ? ` ${escapeHtml(messages.emergency.syntheticData)}` : ""}</p>
</footer>
</body>
</html>
`;
}

/** A number to call in a plain document; `text` is HTML. */
export function callLink(number: string, text: string): string {
  return `<p><a class="call" href="tel:${escapeHtml(number.replaceAll(/[^+0-9]/g, ""))}">${text}</a></p>`;
}
