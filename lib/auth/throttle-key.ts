import { createHmac } from "node:crypto";
import { settings } from "@/lib/env";

/** A row's key for what is counted: the table tells nobody whose account or address it is. */
export function throttleKey(...parts: readonly string[]): string {
  return createHmac("sha256", settings().secret).update(JSON.stringify(parts)).digest("hex");
}
