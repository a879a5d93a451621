import { spawn } from "node:child_process";
import path from "node:path";
import { outputOfChild, passOn } from "./output.mjs";
import { UserError } from "./phase.mjs";

const running = new Set();

/** End whatever `runCommand` has under way; for a run that is being stopped. */
export function endRunningCommands() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Run a program to its end, its output shown as it comes. Throws a plain fault, with the `exitCode`, on any exit but 0,
 * and when the program cannot be started at all.
 */
export function runCommand(
  command,
  args,
  { env = process.env, quiet = false, interactive = false } = {},
) {
  const ours = outputOfChild();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      stdio: interactive ? "inherit" : ["ignore", quiet ? "pipe" : ours, ours],
    });
    const name = path.basename(args.find((arg) => /\.[cm]?[jt]s$/.test(arg)) ?? command);
    if (!quiet && child.stdout !== null) passOn(name, child.stdout);
    if (child.stderr !== null) passOn(name, child.stderr, "error");
    running.add(child);
    child.once("close", () => running.delete(child));
    let output = "";
    if (quiet)
      child.stdout?.on("data", (chunk) => {
        output += chunk;
      });
    child.on("error", (error) => reject(new UserError(`Cannot run ${command}: ${error.message}`)));
    // Not before all that it wrote was passed on.
    child.on("close", (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(
          Object.assign(
            new UserError(`${output}${command} ${args.join(" ")} ended with ${signal ?? code}.`),
            { exitCode: code },
          ),
        );
    });
  });
}

/** Arguments that let node run a TypeScript file of this project, server-only modules included. */
export function typescriptArgs(file, ...rest) {
  return ["--conditions=react-server", "--import", "tsx", file, ...rest];
}

/** Run one of the project's TypeScript files to its end. */
export function runTypescript(file, args, options) {
  return runCommand(process.execPath, typescriptArgs(file, ...args), options);
}
