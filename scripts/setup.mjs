// `npm run setup`: the first clinic and its first administrator, outside the demo.
import { checkNode } from "./start/check-node.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { leaveWith, PlainFault, phase } from "./start/phase.mjs";
import { migrate } from "./start/prepare-database.mjs";
import { runCommand, typescriptArgs } from "./start/run-command.mjs";

try {
  checkNode();
  if (!process.env.DATABASE_URL || !process.env.DATABASE_OWNER_URL) {
    throw new PlainFault(
      "DATABASE_URL: where the app reads and writes, for example postgres://flicker_app:…@db.example/flicker\n" +
        "DATABASE_OWNER_URL: the owner of the schema, for example postgres://flicker_owner:…@db.example/flicker\n" +
        "Set both, then run `npm run setup` again. (`npm start` without them runs the demo.)",
    );
  }
  await phase("Packages", installPackages);
  await phase("Migrations", () => migrate(process.env));
  await runCommand(process.execPath, typescriptArgs("scripts/create-first-clinic.ts"), {
    interactive: true,
  });
} catch (fault) {
  await leaveWith(fault);
}
