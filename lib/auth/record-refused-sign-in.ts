import "server-only";
import { sql } from "drizzle-orm";
import { withSignInRole } from "@/db/without-actor";
import { log } from "@/lib/log";
import { throttleKey } from "./throttle-key";

/** Writes down that somebody was not let in, in the audit of each clinic that knows the account, by the account's keyed digest. */
export async function recordRefusedSignIn(
  email: string,
  reason: "wrong" | "throttled",
): Promise<void> {
  const account = throttleKey("account", email);
  log.warn({ account, reason }, "sign-in refused");
  await withSignInRole((tx) =>
    tx.execute(sql`select app_record_refused_sign_in(${email}, ${account}, ${reason})`),
  );
}
