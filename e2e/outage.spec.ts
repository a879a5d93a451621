import type { Page, Route } from "@playwright/test";
import { createFaultyServer } from "@/db/testing/faulty-server";
import { throttleKey } from "@/lib/auth/throttle-key";
import { cellsToTest } from "./cells-to-test";
import { expect, expectAccessible, test } from "./fixtures";
import { answer, newPatient, noToAllOthers, noToEmergencySigns, tick } from "./patient-steps";
import { type Someone, sessionCookie, setting, storedRows } from "./people";
import { type SecondServer, startSecondServer } from "./second-server";

let database: Awaited<ReturnType<typeof createFaultyServer>>;
let server: SecondServer;

// The browser itself complains of each outage.
test.use({ expectedComplaint: /status of 50[03]|INTERNET_DISCONNECTED/ });

test.beforeAll(async () => {
  database = await createFaultyServer(setting("FLICKER_DEMO_DATABASE_URL"));
  const signIn = new URL(setting("FLICKER_DEMO_DATABASE_SIGN_IN_URL"));
  signIn.port = new URL(database.url).port;
  server = await startSecondServer({
    FLICKER_DEMO_DATABASE_URL: database.url,
    FLICKER_DEMO_DATABASE_SIGN_IN_URL: signIn.href,
  });
});

test.afterAll(async () => {
  await server.stop();
  database.close();
});

test.afterEach(() => {
  database.set("none");
  database.endConnections();
});

type Form = {
  /** Leads to the page with the form, through those before it. */
  open: (page: Page) => Promise<unknown>;
  fill: (page: Page) => Promise<void>;
  send: string;
};

const goTo = (address: string) => (page: Page) => page.goto(`${server.base}${address}`);

async function openChanges(page: Page): Promise<void> {
  await goTo("/journal/new")(page);
  await sayNewOrWorse(page);
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page).toHaveURL(/changes-groups$/);
}

async function sayNewOrWorse(page: Page): Promise<void> {
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "Yes, something is new or worse");
}

/** Each says something that a clinic must act on today. */
const EMERGENCIES: Record<string, Form> = {
  "emergency screen": {
    open: goTo("/checklist/emergency-breathing"),
    fill: (page) => tick(page, /swallow your own spit/, "Yes"),
    send: "Continue",
  },
  "note of a journal entry": {
    open: goTo("/journal/new"),
    fill: (page) => page.getByRole("textbox", { name: /Anything else/ }).fill("I cannot breathe"),
    send: "Save this entry",
  },
  "questions about what changed": {
    open: async (page) => {
      await openChanges(page);
      await answer(page, /bladder or bowels/, "Yes");
      await noToAllOthers(page, "changes-emergency-feeling");
    },
    fill: (page) => tick(page, /numb between your legs/, "Yes"),
    send: "Continue",
  },
};

/** What the clinic must read soon, and no emergency by itself. */
const OTHERS: Record<string, Form> = {
  "daily question of a journal entry": {
    open: goTo("/journal/new"),
    fill: sayNewOrWorse,
    send: "Save this entry",
  },
  "groups of what changed": {
    open: openChanges,
    fill: (page) => answer(page, /bladder or bowels/, "Yes"),
    send: "No to all the others, and continue",
  },
  "page of the checklist without signs": {
    open: async (page) => {
      await goTo("/checklist")(page);
      await noToEmergencySigns(page);
    },
    fill: (page) => answer(page, /noticed a muscle twitching/, "Yes"),
    send: "Continue",
  },
};

const FORMS: Record<string, Form> = { ...EMERGENCIES, ...OTHERS };

const OFFLINE = "the device is offline";

/** What fails between the page being read and its form being sent. */
const FAULTS: Record<string, (page: Page, patient: Someone) => Promise<void>> = {
  "the database is down": async () => database.set("closes"),
  "the database hangs": async () => database.set("hangs"),
  "another build is running": async (page) => void (await page.route("**/*", sendToAnotherBuild)),
  [OFFLINE]: (page) => page.context().setOffline(true),
  "too many forms were sent": async (_, { personId }) => {
    const actions = ["submit-checklist-page", "submit-journal-entry"];
    const later = new Date(Date.now() + 3_600_000);
    await storedRows`insert into action_throttles ${storedRows(
      actions.map((action) => ({
        key: throttleKey("action", action, personId),
        points: 10_000,
        expires_at: later,
      })),
    )} on conflict (key) do update set points = excluded.points, expires_at = excluded.expires_at`;
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

const CELLS = ["with script", "without script"].flatMap((script) =>
  Object.keys(FAULTS)
    // Without script a browser that is offline shows a page of its own.
    .filter((fault) => fault !== OFFLINE || script === "with script")
    .flatMap((fault) => Object.keys(FORMS).map((form) => ({ script, fault, form }))),
);

for (const { script, fault, form } of cellsToTest(CELLS)) {
  test.describe(script, () => {
    test.use({
      javaScriptEnabled: script === "with script",
      viewport: { width: 390, height: 844 },
    });
    const steps = FORMS[form];
    const happen = FAULTS[fault];
    if (steps === undefined || happen === undefined)
      throw new Error(`no such cell: ${form}, ${fault}`);

    if (form in EMERGENCIES) {
      test(`an emergency in the ${form} is answered with whom to call while ${fault}`, async ({
        page,
      }) => {
        await send(page, steps, happen);
        await expect(
          page.getByText(/^The clinic does not know yet|not saved/i).first(),
        ).toBeVisible();
        await expect.poll(() => callsInView(page)).toBeGreaterThan(0);
      });
    } else {
      test(`the ${form} says that it was not sent, with the way to help, while ${fault}`, async ({
        page,
      }) => {
        await send(page, steps, happen);
        await expect(page.getByText(NOT_SENT).first()).toBeVisible();
        await expect(page.locator('a[href="/emergency"], a[href^="tel:"]').first()).toBeVisible();
      });
    }
  });
}

const NOT_SENT = /not saved|was not sent|could not send|signed out/i;

async function send(
  page: Page,
  { open, fill, send: button }: Form,
  happen: (page: Page, patient: Someone) => Promise<void>,
): Promise<void> {
  const patient = await newPatient();
  await signInAtSecond(page, patient);
  await open(page);
  await fill(page);
  await happen(page, patient);
  await page.getByRole("button", { name: button, exact: true }).click();
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
  database.set("closes");
  const answered = await page.goto(`${server.base}/journal/new`);
  expect(answered?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/cannot answer just now/);
  await expectAccessible(page);
  database.set("none");
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
    database.set("closes");
    await page.getByRole("button", { name: "Save this entry" }).click();
    await expect(page.getByText("A long walk, all day")).toBeVisible();
    await page.getByRole("button", { name: "Send it again" }).click();
    database.set("none");
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
