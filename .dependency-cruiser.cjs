const PARTS_ANY_FEATURE_MAY_USE =
  "^lib/(clinical|auth|audit|format|forms|idempotency|record|assessment|drafts|drawing|mail)/|^lib/env/|^lib/(actor|env|log)\\.ts$";
const ROOMS_OF_A_RUN = "run|conditions|missing|outcome";
const TESTS = "\\.(test|spec)\\.tsx?$|/testing/|^e2e/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "clinical-core-is-pure",
      comment: "Rules must run anywhere and be replayed: no framework, database, clock or package.",
      severity: "error",
      from: { path: "^lib/clinical/", pathNot: TESTS },
      to: { pathNot: "^lib/clinical/" },
    },
    {
      name: "what-is-reported-knows-no-rule",
      comment:
        "A timeline is read by rules, measures, plan and requests: it may rest on none of them.",
      severity: "error",
      from: { path: "^lib/clinical/(body|calendar|history|timeline)/", pathNot: TESTS },
      to: { path: "^lib/clinical/(emg|plan|snapshot|spread|triage)/" },
    },
    {
      name: "history-is-the-ground-floor",
      comment: "Events, questions, units, tiers: what everything reads looks nowhere up.",
      severity: "error",
      from: { path: "^lib/clinical/history/", pathNot: TESTS },
      to: { path: "^lib/clinical/(?!body/|calendar/|history/|notes/concept\\.ts$)" },
    },
    {
      name: "rules-rest-on-no-other-reader",
      comment:
        "Measures, plan and requests read the timeline beside the rules, and never feed them.",
      severity: "error",
      from: { path: "^lib/clinical/triage/", pathNot: TESTS },
      to: { path: "^lib/clinical/(emg|plan|snapshot|spread)/" },
    },
    {
      name: "rules-run-by-assess-alone",
      comment:
        "Whoever wants an answer of the rules asks assess.ts; how they come to it is theirs.",
      severity: "error",
      from: {
        pathNot: [TESTS, `^lib/clinical/triage/(assess(-approximate)?\\.ts$|(${ROOMS_OF_A_RUN})/)`],
      },
      to: { path: `^lib/clinical/triage/(${ROOMS_OF_A_RUN})/` },
    },
    {
      name: "what-runs-explains-nothing",
      comment: "An explanation reads an assessment and may ask again: nothing it says comes back.",
      severity: "error",
      from: { path: `^lib/clinical/triage/(rules|${ROOMS_OF_A_RUN})/`, pathNot: TESTS },
      to: { path: "^lib/clinical/triage/(explain/|assess(-approximate)?\\.ts$)" },
    },
    {
      name: "conditions-are-asked-by-the-run",
      comment: "A condition reads a state; it neither runs days nor concludes.",
      severity: "error",
      from: { path: "^lib/clinical/triage/conditions/", pathNot: TESTS },
      to: { path: "^lib/clinical/triage/(run/(?!state\\.ts$)|outcome/)" },
    },
    {
      name: "days-end-before-the-outcome",
      comment: "The days are run, and what is missing noted, before anything is concluded.",
      severity: "error",
      from: { path: "^lib/clinical/triage/(missing|run)/", pathNot: TESTS },
      to: { path: "^lib/clinical/triage/outcome/" },
    },
    {
      name: "features-stand-alone",
      comment:
        "A feature may use the common parts of lib, never another feature. Compose them in app. lib/web stands before app.",
      severity: "error",
      from: { path: "^lib/([^/]+)/", pathNot: [TESTS, "^lib/web/"] },
      to: { path: "^lib/", pathNot: ["^lib/$1/", PARTS_ANY_FEATURE_MAY_USE] },
    },
    {
      name: "what-is-recorded-knows-no-assessment",
      comment: "Facts are locked, read and written alike, whoever assesses them.",
      severity: "error",
      from: { path: "^lib/record/", pathNot: TESTS },
      to: { path: "^lib/(assessment|drafts|forms|clinical/(emg|plan|snapshot|spread|triage))/" },
    },
    {
      name: "components-take-props",
      comment: "Components are given data and actions; they fetch nothing and authorise nothing.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTS },
      to: { path: "^(app|db)/|node_modules/(next-auth|drizzle-orm|postgres)/" },
    },
    {
      name: "components-never-reach-the-database",
      comment:
        "Not even through lib, nor by type: a type the browser needs gets a file of its own.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTS },
      to: { path: "^db/", reachable: true },
    },
    {
      name: "app-goes-through-lib",
      comment: "Pages and actions are adapters. SQL lives in lib/<feature>, behind an actor.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^db/|node_modules/(drizzle-orm|postgres)/" },
    },
    {
      name: "lib-and-db-know-no-ui",
      severity: "error",
      from: { path: "^(lib|db)/", pathNot: TESTS },
      to: { path: "^(app|components)/" },
    },
    {
      name: "db-knows-nothing-above-it",
      severity: "error",
      from: { path: "^db/", pathNot: TESTS },
      to: {
        path: "^(app|components|i18n|lib|messages|scripts)/",
        pathNot: "^lib/clinical/|^lib/env/|^lib/(actor|env)\\.ts$",
      },
    },
    {
      name: "nothing-rests-on-scripts",
      comment: "They start, fill and measure the program; the program knows nothing of them.",
      severity: "error",
      from: { pathNot: ["^scripts/", TESTS, "^[^/]+\\.config\\.[cm]?[jt]s$"] },
      to: { path: "^scripts/" },
    },
    {
      name: "scripts-draw-no-pages",
      severity: "error",
      from: { path: "^scripts/", pathNot: TESTS },
      to: { path: "^(app|components)/" },
    },
    {
      name: "words-know-no-data",
      comment: "Messages and what picks them are of one language, not of one person.",
      severity: "error",
      from: { path: "^(i18n|messages)/", pathNot: TESTS },
      to: { path: "^(app|db|scripts)/|node_modules/(drizzle-orm|postgres)/" },
    },
    {
      name: "only-i18n-opens-the-messages",
      comment:
        "A page asks for a namespace; a language is one folder of messages and what i18n makes of it.",
      severity: "error",
      from: { pathNot: ["^(i18n|messages)/", TESTS] },
      to: { path: "^messages/.*\\.json$" },
    },
    {
      name: "what-stands-before-pages-reads-nothing",
      comment: "It runs before any request: it may not wait for a database.",
      severity: "error",
      from: { path: "^instrumentation\\.ts$" },
      to: { path: "^(app|components|db)/|node_modules/(drizzle-orm|postgres)/" },
    },
    {
      name: "test-support-stays-in-tests",
      severity: "error",
      from: { pathNot: TESTS },
      to: { path: "/testing/", pathNot: "node_modules" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
