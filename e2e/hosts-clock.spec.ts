import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import {
  fiveMinutesLater,
  nextOpenDay,
  openOnlyReferral,
  referredPatient,
  typeDay,
} from "./clinician-steps";
import { expect, test } from "./fixtures";
import { storedRows } from "./people";
import { type SecondServer, startSecondServer } from "./second-server";

const HOUR_MS = 3_600_000;

/** A web process on a host whose clock is so many hours ahead of the database's. */
function hostAhead(hours: number): Promise<SecondServer> {
  const shift = `const HostDate = Date;
    globalThis.Date = class Date extends HostDate {
      constructor(...given) { super(...(given.length === 0 ? [Date.now()] : given)); }
      static now() { return HostDate.now() + ${hours * HOUR_MS}; }
      // Next copies a constructor's own members when it puts its own in its place.
      static UTC = HostDate.UTC;
      static parse = HostDate.parse;
    };`;
  const imports = `--import=data:text/javascript,${encodeURIComponent(shift)}`;
  const now = Number(
    execFileSync(process.execPath, [imports, "-e", "process.stdout.write(String(Date.now()))"]),
  );
  expect(Math.abs(now - Date.now() - hours * HOUR_MS)).toBeLessThan(60_000);
  return startSecondServer({ NODE_OPTIONS: imports });
}

/** A process that has just begun may ask to come again. */
async function open(page: Page, address: string): Promise<void> {
  await expect
    .poll(async () => (await page.request.get(address)).status(), { timeout: 60_000 })
    .toBe(200);
  await page.goto(address);
}

async function accept(page: Page): Promise<void> {
  await page.getByLabel("Accept for a visit").check();
  await typeDay(page, "visitOn", nextOpenDay());
  await page.getByLabel(/^Reason, if the visit is later/).fill("First free day");
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByText("Saved: Accepted.")).toBeVisible();
}

test("the five minutes of undo are the same on a host an hour ahead and on one an hour behind", async ({
  page,
  signIn,
}) => {
  test.slow();
  const hosts = await Promise.all([hostAhead(1), hostAhead(-1)]);
  const undo = page.getByRole("button", { name: "Undo it" });
  try {
    for (const [here, there] of [hosts, hosts.toReversed()]) {
      const { clinician } = await referredPatient();
      await signIn(clinician);
      const { pathname } = new URL(await openOnlyReferral(page));
      await open(page, `${here?.base}${pathname}`);
      await accept(page);
      const [decided] = await storedRows<{ ago: number }[]>`
        select extract(epoch from now() - decided_at)::float as ago from decisions
        where referral_id = ${pathname.split("/").at(-1) ?? ""} and kind = 'accept'`;
      expect(Math.abs(decided?.ago ?? Number.NaN)).toBeLessThan(60);
      await expect(undo).toBeVisible();

      await open(page, `${there?.base}${pathname}`);
      await undo.click();
      await expect(page.getByText("Saved: Undone.")).toBeVisible();

      await open(page, `${here?.base}${pathname}`);
      await accept(page);
      await fiveMinutesLater(pathname);
      for (const { base } of hosts) {
        await open(page, `${base}${pathname}`);
        await expect(page.getByRole("button", { name: "Save the decision" })).toBeVisible();
        await expect(undo).toHaveCount(0);
      }
    }
  } finally {
    await Promise.all(hosts.map((host) => host.stop()));
  }
});
