import type { Sent } from "./request";

/** A way to ask for a page other than a browser's. */
export type Disguise = { name: string; path: (path: string) => string; sent: Sent };

const asIs = (path: string) => path;
const withHeaders = (name: string, headers: Record<string, string>): Disguise => ({
  name,
  path: asIs,
  sent: { headers },
});
const at = (name: string, path: (path: string) => string): Disguise => ({ name, path, sent: {} });
/** The same address with something put behind its path. */
const behind = (added: string) => (path: string) => path.replace(/(\?|$)/, `${added}$1`);

const MIDDLEWARES = ["middleware", "src/middleware", "proxy", "src/proxy", "pages/_middleware"];

export const DISGUISES: readonly Disguise[] = [
  { name: "HEAD", path: asIs, sent: { method: "HEAD" } },
  withHeaders("as a part of a page", { RSC: "1" }),
  withHeaders("as a prefetch", { RSC: "1", "Next-Router-Prefetch": "1" }),
  withHeaders("as a segment", {
    RSC: "1",
    "Next-Router-Prefetch": "1",
    "Next-Router-Segment-Prefetch": "/_tree",
  }),
  withHeaders("with a purpose", { Purpose: "prefetch", "Sec-Purpose": "prefetch;prerender" }),
  withHeaders("as data", { "X-Nextjs-Data": "1" }),
  ...MIDDLEWARES.map((name) =>
    withHeaders(`as what ${name} asks`, {
      "X-Middleware-Subrequest": Array.from({ length: 5 }, () => name).join(":"),
    }),
  ),
  withHeaders("for another host", {
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
  }),
  withHeaders("as another address", { "X-Original-URL": "/about", "X-Rewrite-URL": "/about" }),
  withHeaders("by another method", { "X-HTTP-Method-Override": "POST" }),
  at("with a slash behind", behind("/")),
  at("with two slashes before", (path) => `/${path}`),
  at("with a dot", (path) => `/.${path}`),
  at("with an encoded dot", (path) => `/%2e${path}`),
  at("with an encoded letter", (path) =>
    path.replace(/[a-z]/, (a) => `%${a.charCodeAt(0).toString(16)}`),
  ),
  at("in capitals", (path) => path.toUpperCase()),
  at("with a parameter", behind(";x=1")),
  at("as a file of a part", behind(".rsc")),
  at("as a static file", behind(".css")),
  at("as a file of a segment", behind(".segments/_tree.segment.rsc")),
  at("as data of a build", (path) => `/_next/data/build${path}.json`),
];
