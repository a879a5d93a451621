import { historyJsonSchema } from "@/lib/history-format/json-schema";
import { parseTriageOptions, USAGE } from "./triage/options";
import { writeResults } from "./triage/write-results";

const options = parseTriageOptions(process.argv.slice(2), new Date());
switch (options.show) {
  case "help":
    process.stdout.write(USAGE);
    break;
  case "schema":
    process.stdout.write(`${JSON.stringify(historyJsonSchema(), null, 2)}\n`);
    break;
  case "refusal":
    process.stderr.write(`triage: ${options.because}\n\n${USAGE}`);
    process.exitCode = 2;
    break;
  case "assessments":
    await writeResults(options, () => undefined);
    break;
  default:
    options satisfies never;
}
