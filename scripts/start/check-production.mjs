import { environmentFor } from "./environment.mjs";
import { PlainFault, phase } from "./phase.mjs";
import { runTypescript } from "./run-command.mjs";

/** Throws a plain fault unless the settings, the roles and the server may hold people's records. */
export async function checkProduction(env) {
  await checkSettings(env);
  await phase("Roles and server", () => check("scripts/check-database.ts", env));
}

/** Throws a plain fault unless every setting is there and right. */
export async function checkSettings(env) {
  await phase("Settings", () => check("scripts/check-settings.ts", env));
}

/** The program prints each fault; the rest of the run needs it mended. */
async function check(file, env) {
  try {
    await runTypescript(file, [], { env: environmentFor("all", env) });
  } catch {
    throw new PlainFault("Mend what is written above, then run it again.");
  }
}
