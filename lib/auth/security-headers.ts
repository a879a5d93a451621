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

/**
 * The policy where no nonce could be made (static files, handlers, anything the proxy is not asked
 * about): no inline script or style at all.
 */
const STATIC_POLICY = policy({ script: "'self'", style: "'self'" });

/** What next.config.ts puts on every answer; the proxy and handlers replace what they know better. */
export function staticHeaders(): { source: string; headers: Header[] }[] {
  return [
    { source: "/:path*", headers: [...EVERY_ANSWER] },
    { source: "/api/:path*", headers: [{ key: "Cache-Control", value: "private, no-store" }] },
    // The proxy's nonce policy and /emergency's own stand alone: two policies would both apply.
    {
      source: "/((?!emergency$).*)",
      headers: [{ key: "Content-Security-Policy", value: STATIC_POLICY }],
    },
  ];
}

/** The policy of a page whose own scripts and styles carry `nonce`. React sets style attributes. */
export function noncePolicy(nonce: string, isDevelopment: boolean): string {
  return policy({
    script: `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    style: isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    connect: isDevelopment ? "'self' ws:" : "'self'",
  });
}

/** Two years of https only; meaningless, and not sent, where people arrive without it. */
export function transportHeader(origin: string): Header | null {
  if (!origin.startsWith("https:")) return null;
  return { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" };
}

function policy({
  script,
  style,
  connect = "'self'",
}: {
  script: string;
  style: string;
  connect?: string;
}): string {
  return [
    "default-src 'self'",
    `script-src ${script}`,
    `style-src ${style}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
