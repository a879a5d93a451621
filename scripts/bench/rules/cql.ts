import { readFileSync } from "node:fs";
import { SystemModelInfoProvider } from "@cqframework/cql/cql";
import { CqlTranslator, LibraryManager, ModelManager } from "@cqframework/cql/cql-to-elm";
import cql from "cql-execution";
import { areaKey } from "@/lib/clinical/body/area";
import { SITES } from "@/lib/clinical/body/site";
import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import type { Answer, Compared } from "./answer";
import { reportedIn } from "./day-facts";

/** What the library's "Answer" says, under names that a CQL tuple can have. */
type CqlAnswer = Readonly<Record<string, number | null>>;

/** The engine evaluates one expression only for a patient, of whom the library asks nothing. */
const ONE = "one";

/** CQL on cql-execution: translated once, its library read once, one executor for each history's parameters. */
export function cqlRules(): (history: History, asOf: Day) => Promise<Answer> {
  const library = new cql.Library(translated());
  const codes = new cql.CodeService({});
  const now = cql.DateTime.fromJSDate(new Date(0), 0);
  return async (history, asOf) => {
    const executor = new cql.Executor(library, codes, parametersOf(history, asOf));
    const results = await executor.exec_expression(
      "Answer",
      new cql.PatientSource([{ id: ONE }]),
      now,
    );
    const answer: CqlAnswer | undefined = results.patientResults[ONE]?.Answer;
    if (answer === undefined) throw new Error("red-flags.cql gave no answer");
    const { hard, soft, ...rules } = answer;
    return Object.fromEntries(
      Object.entries({ ...rules, "CLR-hard": hard, "CLR-soft": soft }).filter(
        (entry): entry is [Compared, Day] => typeof entry[1] === "number",
      ),
    );
  };
}

function translated(): object {
  const modelManager = new ModelManager();
  modelManager.modelInfoLoader.registerModelInfoProvider(new SystemModelInfoProvider(), true);
  const text = readFileSync("scripts/bench/rules/red-flags.cql", "utf8");
  const translator = CqlTranslator.fromText(text, new LibraryManager(modelManager));
  const elm = JSON.parse(translator.toJson());
  const faults = elm.library.annotation.filter(
    ({ errorSeverity }: { errorSeverity?: string }) => errorSeverity === "error",
  );
  if (faults.length > 0) throw new Error(`red-flags.cql: ${JSON.stringify(faults, null, 2)}`);
  return elm;
}

function parametersOf(history: History, asOf: Day) {
  const { twitches, zeros, answers } = reportedIn(history);
  return {
    Twitches: twitches.map(({ day, area, confirmed }) => ({
      onDay: day,
      area: areaKey(area),
      region: SITES[area.site].region,
      confirmed,
    })),
    Zeros: zeros,
    Answers: answers.map(({ day, question, value }) => ({ onDay: day, question, answer: value })),
    Days: Array.from({ length: asOf + 1 }, (_, day) => day),
    LastDay: asOf,
  };
}
