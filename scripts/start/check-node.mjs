import { UserError } from "./phase.mjs";

const NEEDED = [20, 19];

/** Throws a plain fault when this Node is older than the project needs. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new UserError(
    `Flicker needs Node ${NEEDED.join(".")} or newer (24 is recommended); this is Node ${version}.\n` +
      "Install a newer one from https://nodejs.org and run the same command again.",
  );
}
