export type Header = { key: string; value: string };

/** On every answer, whoever makes it. */
export const EVERY_ANSWER: readonly Header[] = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** The policy of files and handlers, which draw no page: no inline script or style at all. */
export const STATIC_POLICY = policy({ script: "'self'", style: "'self'" });

/** The policy of a page whose own scripts and styles carry `nonce`. React sets style attributes. */
export function noncePolicy(nonce: string): string {
  return policy({
    script: `'self' 'nonce-${nonce}' 'strict-dynamic'`,
    style: `'self' 'nonce-${nonce}'`,
  });
}

/** Two years of https only; meaningless, and not sent, where people arrive without it. */
export function transportHeader(origin: string): Header | null {
  if (!origin.startsWith("https:")) return null;
  return { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" };
}

function policy({ script, style }: { script: string; style: string }): string {
  return [
    "default-src 'self'",
    `script-src ${script}`,
    `style-src ${style}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
