// `npm run setup`: the first clinic and its first administrator, outside the demo.
import { checkNode } from "./start/check-node.mjs";
import { checkProduction } from "./start/check-production.mjs";
import { environmentFor, readEnvironment } from "./start/environment.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { exitWith, phase, UserError } from "./start/phase.mjs";
import { migrate } from "./start/prepare-database.mjs";
import { runCommand, typescriptArgs } from "./start/run-command.mjs";

try {
  checkNode();
  const { env, hasDatabase } = readEnvironment();
  if (!hasDatabase) {
    throw new UserError(
      "No database is given. Copy .env.example to .env, fill it in, then run `npm run setup` again.\n" +
        "(`npm start` without a database runs the demo, which needs no setup.)",
    );
  }
  await phase("Packages", installPackages);
  await checkProduction(env);
  await phase("Migrations", () => migrate(env));
  await runCommand(process.execPath, typescriptArgs("scripts/create-first-clinic.ts"), {
    env: environmentFor("owner", env),
    interactive: true,
  });
} catch (fault) {
  await exitWith(fault);
}
