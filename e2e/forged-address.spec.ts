import { randomUUID } from "node:crypto";
import { throttleKey } from "@/lib/auth/throttle-key";
import { expect, test } from "./fixtures";
import { setting, storedRows } from "./people";

test("the address that a caller names for itself is not the one that is counted", async () => {
  const email = `${randomUUID()}@e2e.example`;
  const forged = `forged-${randomUUID()}`;
  await tryToSignIn(email, forged);
  expect(await isCounted("account", email)).toBe(true);
  expect(await isCounted("address", forged)).toBe(false);
});

async function isCounted(what: string, whose: string): Promise<boolean> {
  const rows = await storedRows`
    select 1 from sign_in_throttles where key = ${throttleKey(what, whose)}`;
  return rows.length === 1;
}

/** Through next-auth's own address, which takes a token and no form. */
async function tryToSignIn(email: string, address: string): Promise<void> {
  const forged = { "x-forwarded-for": address };
  const base = setting("BASE_URL");
  const answer = await fetch(`${base}/api/auth/csrf`, { headers: forged });
  const { csrfToken } = await answer.json();
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  await fetch(`${base}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: {
      ...forged,
      cookie,
      origin: new URL(base).origin,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ csrfToken, email, password: "a wrong password" }),
  });
}
