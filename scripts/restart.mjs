// `npm restart`: the web processes of the `npm start` that runs here begin anew, one after the other, while they serve.
import { exitWith, UserError } from "./start/phase.mjs";
import { lockHolder } from "./start/process-lock.mjs";

try {
  const holder = lockHolder(".data/start.lock");
  if (holder === null) throw new UserError("Flicker does not run here: `npm start` starts it.");
  process.kill(holder.pid, "SIGUSR2");
  process.stdout.write(`Asked process ${holder.pid}, whose output says what comes of it.\n`);
} catch (fault) {
  await exitWith(fault);
}
