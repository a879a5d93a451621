import "server-only";
import { secretSetting } from "@/lib/env";
import { codeHashOf, typedCode } from "./typed-code";

/** The code of one submission as it is printed, and as it is kept. */
export function newCode(submissionKey: string): { code: string; codeHash: string } {
  const code = typedCode(submissionKey, secretSetting("NEXTAUTH_SECRET"));
  const codeHash = codeHashOf(code);
  if (codeHash === null) throw new Error("a code that cannot be read");
  return { code, codeHash };
}
