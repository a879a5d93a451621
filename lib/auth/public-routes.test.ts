import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The only pages and handlers that answer without a session. */
const PUBLIC_ROUTES = [
  "app/about/page.tsx",
  "app/api/auth/[...nextauth]/route.ts",
  "app/emergency-worker.js/route.ts",
  "app/emergency/route.ts",
  "app/healthz/route.ts",
  "app/join/account/page.tsx",
  "app/join/agree/page.tsx",
  "app/join/limits/page.tsx",
  "app/join/no/page.tsx",
  "app/join/page.tsx",
  "app/join/staff/page.tsx",
  "app/join/use/page.tsx",
  "app/page.tsx",
  "app/readyz/route.ts",
  "app/sign-in/lost/page.tsx",
  "app/sign-in/lost/sent/page.tsx",
  "app/sign-in/page.tsx",
  "app/sign-in/reset/page.tsx",
  "app/sign-out/route.ts",
  "app/without-script.css/route.ts",
];

const PUBLIC_ACTIONS = [
  "app/join/actions.ts",
  "app/sign-in/actions.ts",
  "app/sign-in/reset-actions.ts",
];

const SOURCES = ["app", "lib", "components"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).map((file) => `${root}/${file}`),
);
const ROUTES = SOURCES.filter((file) => /^app\/(.*\/)?(page\.tsx|route\.ts)$/.test(file));
const ACTIONS = SOURCES.filter(
  (file) => /(?<!\.test)\.tsx?$/.test(file) && /^\s*["']use server["']/m.test(textOf(file)),
);

test("the list of public routes names files that exist", () => {
  expect(ROUTES).toEqual(expect.arrayContaining(PUBLIC_ROUTES));
  expect(ACTIONS).toEqual(expect.arrayContaining(PUBLIC_ACTIONS));
});

test.each(ROUTES.filter((file) => !PUBLIC_ROUTES.includes(file)))(
  "%s asks for its actor before anything else",
  (file) => {
    const handlers = handlersOf(textOf(file));
    expect(handlers.length).toBeGreaterThan(0);
    for (const body of handlers) expect(body).toMatch(/^\s*(const \w+ = )?await requireActor\(/);
  },
);

test.each(ACTIONS)("%s exports nothing but wrapped actions", (file) => {
  const source = textOf(file);
  expect(source).toMatch(/^["']use server["'];/);
  const wrapper = PUBLIC_ACTIONS.includes(file) ? "definePublicAction" : "defineAction";
  const exported = [...source.matchAll(/^export (?!type )(.*)$/gm)].map(([, words]) => words);
  expect(exported.length).toBeGreaterThan(0);
  for (const words of exported) expect(words).toMatch(new RegExp(`^const \\w+ = ${wrapper}[<(]`));
});

test("a form of a signed-in page is drawn for its actor: only who is not signed in yet has a bare key", () => {
  const barely = SOURCES.filter((file) => /^app\/.*\.tsx$/.test(file)).filter((file) =>
    textOf(file).includes("randomUUID"),
  );
  expect(barely.toSorted()).toEqual([
    "app/join/account/page.tsx",
    "app/join/agree/page.tsx",
    "app/join/page.tsx",
    "app/join/staff/page.tsx",
    "app/sign-in/lost/page.tsx",
    "app/sign-in/page.tsx",
    "app/sign-in/reset/page.tsx",
  ]);
});

/** What stands in each exported page or handler after its opening brace. */
function handlersOf(source: string): string[] {
  const opening =
    /export (?:default )?async function (?:[A-Z]\w*|GET|POST|PUT|PATCH|DELETE)\([^]*?\)(?:: [^{]+)? \{\n/g;
  return [...source.matchAll(opening)].map(({ 0: head, index }) =>
    source.slice(index + head.length),
  );
}

function textOf(file: string): string {
  return readFileSync(file, "utf8");
}
