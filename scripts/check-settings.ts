import { readSettings } from "@/lib/env";

const result = readSettings(process.env);
if ("faults" in result) {
  for (const fault of result.faults) console.error(fault);
  process.exit(1);
}
