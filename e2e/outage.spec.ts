import type { Page, Route } from "@playwright/test";
import { throttleKey } from "@/lib/auth/throttle-key";
import { type FaultyDatabase, faultyDatabase } from "./faulty-database";
import { expect, expectAccessible, test } from "./fixtures";
import { answer, newPatient, tick } from "./patient-steps";
import { type Someone, sessionCookie, setting, storedRows } from "./people";
import { databaseAt, type SecondServer, startSecondServer } from "./second-server";

let database: FaultyDatabase;
let server: SecondServer;

// The browser itself complains of each outage.
test.use({ expectedComplaint: /status of 50[03]/ });

test.beforeAll(async () => {
  const { hostname, port } = new URL(setting("FLICKER_DEMO_DATABASE_URL"));
  database = await faultyDatabase({ host: hostname, port: Number(port) });
  server = await startSecondServer({ FLICKER_DEMO_DATABASE_URL: databaseAt(database.port) });
});

test.afterAll(async () => {
  await server.stop();
  database.close();
});

test.afterEach(() => database.heal());

const FORMS: Record<
  string,
  { address: string; fill: (page: Page) => Promise<void>; send: string }
> = {
  "emergency screen": {
    address: "/checklist/emergency-breathing",
    fill: (page) => tick(page, /swallow your own spit/, "Yes"),
    send: "Continue",
  },
  "note of a journal entry": {
    address: "/journal/new",
    fill: (page) => page.getByRole("textbox", { name: /Anything else/ }).fill("I cannot breathe"),
    send: "Save this entry",
  },
};

/** What fails between the page being read and its form being sent. */
const FAULTS: Record<string, (page: Page, patient: Someone) => Promise<void>> = {
  "the database is down": async () => database.goDown(),
  "the database hangs": async () => database.hang(),
  "another build is running": async (page) => void (await page.route("**/*", sendToAnotherBuild)),
  "too many forms were sent": async (_, { personId }) => {
    const actions = ["submit-checklist-page", "submit-journal-entry"];
    const later = new Date(Date.now() + 3_600_000);
    await storedRows`insert into action_throttles ${storedRows(
      actions.map((action) => ({
        key: throttleKey("action", action, personId),
        points: 10_000,
        expires_at: later,
      })),
    )}`;
  },
  "the session has ended": async (_, { personId }) => {
    await storedRows`delete from sessions where person_id = ${personId}`;
  },
};

async function sendToAnotherBuild(route: Route): Promise<void> {
  const request = route.request();
  if (request.method() !== "POST") return route.continue();
  const other = "7f".padEnd(42, "0");
  const body = request.postDataBuffer()?.toString("latin1") ?? "";
  const isScript = "next-action" in request.headers();
  await route.continue({
    headers: { ...request.headers(), ...(isScript && { "next-action": other }) },
    postData: Buffer.from(body.replaceAll(/7f[0-9a-f]{40}/g, other), "latin1"),
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    for (const [fault, happen] of Object.entries(FAULTS)) {
      for (const [form, { address, fill, send }] of Object.entries(FORMS)) {
        test(`an emergency in the ${form} is answered with whom to call while ${fault}`, async ({
          page,
        }) => {
          const patient = await newPatient();
          await signInAtSecond(page, patient);
          await page.goto(`${server.base}${address}`);
          await fill(page);
          await happen(page, patient);
          await page.getByRole("button", { name: send, exact: true }).click();
          await expect(
            page.getByText(/^The clinic does not know yet|not saved/i).first(),
          ).toBeVisible();
          await expect.poll(() => callsInView(page)).toBeGreaterThan(0);
        });
      }
    }
  });
}

async function signInAtSecond(page: Page, someone: Someone): Promise<void> {
  const cookie = await sessionCookie(someone);
  await page
    .context()
    .addCookies([{ ...cookie, url: server.base, httpOnly: true, sameSite: "Lax" }]);
}

test("a page that is asked for while the database is down says so, and is there again at once when it is back", async ({
  page,
}) => {
  await signInAtSecond(page, await newPatient());
  database.goDown();
  const answered = await page.goto(`${server.base}/journal/new`);
  expect(answered?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/cannot answer just now/);
  await expectAccessible(page);
  database.heal();
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: "Save this entry" })).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("an entry that nobody took is kept, and saved once when it is sent again", async ({
    page,
  }) => {
    const patient = await newPatient();
    await signInAtSecond(page, patient);
    await page.goto(`${server.base}/journal/new`);
    await page.getByLabel("No twitching that day").check();
    await answer(page, /new or worse/, "No");
    await page.getByRole("textbox", { name: /Anything else/ }).fill("A long walk, all day");
    database.goDown();
    await page.getByRole("button", { name: "Save this entry" }).click();
    await expect(page.getByText("A long walk, all day")).toBeVisible();
    await page.getByRole("button", { name: "Send it again" }).click();
    database.heal();
    await page.getByRole("button", { name: "Send it again" }).click();
    await expect(page.getByRole("button", { name: "Send it again" })).toHaveCount(0);
    const rows = await storedRows`
      select note from journal_entries where patient_id = ${patient.patientId}`;
    expect(rows.map(({ note }) => note)).toEqual(["A long walk, all day"]);
  });
});

/** How many links that call the emergency number a person can see without scrolling. */
function callsInView(page: Page): Promise<number> {
  return page.locator('a[href="tel:112"]').evaluateAll((links) => {
    const boxes = links.map((link) => link.getBoundingClientRect());
    return boxes.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).length;
  });
}
