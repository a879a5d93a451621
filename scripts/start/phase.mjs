import { say } from "./output.mjs";

/** Run one named step, say what it does, and how long it took. What it throws goes on to the caller. */
export async function phase(name, work) {
  const startedAt = performance.now();
  say(`• ${name} …`);
  const note = await work();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(`  done in ${seconds} s${typeof note === "string" ? ` (${note})` : ""}`);
}

/** A fault that the person at the terminal can mend: printed as it is, without a stack. */
export class UserError extends Error {
  name = "UserError";
}

/** Print a fault the way its kind deserves, and leave with exit code 1 once `cleanUp` has run. */
export async function exitWith(fault, cleanUp = async () => {}) {
  say(`\n${fault instanceof UserError ? fault.message : (fault?.stack ?? fault)}`, "error");
  await cleanUp();
  process.exit(1);
}
