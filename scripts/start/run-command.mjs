import { spawn } from "node:child_process";
import { PlainFault } from "./phase.mjs";

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
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env,
      stdio: [interactive ? "inherit" : "ignore", quiet ? "pipe" : "inherit", "inherit"],
    });
    running.add(child);
    child.once("close", () => running.delete(child));
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => reject(new PlainFault(`Cannot run ${command}: ${error.message}`)));
    child.on("exit", (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(
          Object.assign(
            new PlainFault(`${output}${command} ${args.join(" ")} ended with ${signal ?? code}.`),
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
