import { readFileSync } from "node:fs";
import { SystemModelInfoProvider } from "@cqframework/cql/cql";
import { CqlTranslator, LibraryManager, ModelManager } from "@cqframework/cql/cql-to-elm";

const modelManager = new ModelManager();
modelManager.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider(), true);
const lm = new LibraryManager(modelManager);
const t = CqlTranslator.fromText(
  readFileSync(new URL("red-flags.cql", import.meta.url), "utf8"),
  lm,
);
console.log(
  "errors",
  t.errors?.length,
  t.exceptions?.asJsReadonlyArrayView?.().map((e) => e.message),
);
const elm = JSON.parse(t.toJson());
console.log(
  Object.keys(elm.library),
  (elm.library.annotation || [])
    .filter((a) => a.errorSeverity)
    .map((a) => a.message + " " + a.startLine),
);

import cql from "cql-execution";

const lib = new cql.Library(elm);
const ex = new cql.Executor(lib, new cql.CodeService({}), {
  Twitches: [{ day: 0, area: "a", region: "c", confirmed: false }],
  Zeros: [],
  Answers: [],
  Days: Array.from({ length: 20 }, (_, i) => i),
});
const src = new cql.PatientSource([]);
const r = await ex.exec(src);
console.log(JSON.stringify(r.unfilteredResults), r);
