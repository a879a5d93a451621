import { environmentFor } from "./environment.mjs";
import { phase, UserError } from "./phase.mjs";
import { runTypescript } from "./run-command.mjs";

/** What `check-database.ts` ends with when nothing is wrong but that no server answers. */
const NOT_REACHED = 75;
const MEND = "Mend what is written above, then run it again.";

/** Throws a plain fault unless the settings, the roles and the server may hold people's records. */
export async function checkProduction(env) {
  await checkSettings(env);
  if (!(await checkDatabase(env))) throw new UserError(MEND);
}

/** Throws a plain fault unless every setting is there and right. */
export async function checkSettings(env) {
  await phase("Settings", () => check("scripts/check-settings.ts", env));
}

/** Whether the server answered; throws a plain fault unless its roles and itself may hold people's records. */
export async function checkDatabase(env) {
  let isReached = true;
  await phase("Roles and server", async () => {
    isReached = (await check("scripts/check-database.ts", env)) !== NOT_REACHED;
    return isReached ? undefined : "not checked: no server answers";
  });
  return isReached;
}

/** The program prints each fault; the rest of the run needs it mended. Answers how it ended: 0, or "not reached". */
async function check(file, env) {
  try {
    await runTypescript(file, [], { env: environmentFor("all", env) });
    return 0;
  } catch ({ exitCode }) {
    if (exitCode === NOT_REACHED) return exitCode;
    throw new UserError(MEND);
  }
}
