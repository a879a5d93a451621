import { createHmac } from "node:crypto";
import { secretSetting } from "@/lib/env";

/** A row's key for what is counted: the table tells nobody whose account or address it is. */
export function throttleKey(...parts: readonly string[]): string {
  return createHmac("sha256", secretSetting("NEXTAUTH_SECRET"))
    .update(JSON.stringify(parts))
    .digest("hex");
}
