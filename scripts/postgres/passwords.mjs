import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The passwords of this cluster's roles: random, made once, readable by their owner only. */
export function clusterPasswords(file) {
  if (!existsSync(file)) {
    const random = () => randomBytes(24).toString("base64url");
    const passwords = Object.fromEntries(
      ["superuser", "owner", "app", "worker", "backup"].map((role) => [role, random()]),
    );
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, "utf8"));
}
