// Run by the start and setup scripts, with every secret: one line for each fault of the settings.
import { parseSettings } from "@/lib/env";

const result = parseSettings(process.env);
if ("faults" in result) {
  for (const fault of result.faults) console.error(fault);
  process.exit(1);
}
