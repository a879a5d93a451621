const PARTS_ANY_FEATURE_MAY_USE =
  "^lib/(clinical|auth|audit|format|forms|assessment|drafts)/|^lib/env/|^lib/(env|log)\\.ts$";
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
      name: "features-stand-alone",
      comment:
        "A feature may use the common parts of lib, never another feature. Compose them in app. lib/web stands before app.",
      severity: "error",
      from: { path: "^lib/([^/]+)/", pathNot: [TESTS, "^lib/web/"] },
      to: { path: "^lib/", pathNot: ["^lib/$1/", PARTS_ANY_FEATURE_MAY_USE] },
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
