import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The random secret of this folder's demo, made once and readable by its owner only. */
export function demoSecret(home) {
  mkdirSync(home, { recursive: true });
  const file = path.join(home, "session-secret");
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}
