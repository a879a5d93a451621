import type { Page } from "@playwright/test";
import { decode } from "next-auth/jwt";
import { expect, expectAccessible, test } from "./fixtures";
import { PASSWORD, patientWithPassword } from "./patient-with-password";
import { setting } from "./people";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a patient mends a typing mistake, gets in where they wanted, and out for good", async ({
      page,
      context,
    }) => {
      const { email } = await patientWithPassword();
      await page.goto("/next");
      await expect(page).toHaveURL(/\/sign-in\?next=%2Fnext$/);

      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveTitle(/^Error: Sign in/);
      await expect(page.getByRole("link", { name: "Enter your password" })).toBeVisible();

      await signIn(page, email, "a long and wrong password");
      await expect(page.getByText("is not right").first()).toBeVisible();
      await expect(page.getByLabel("E-mail address")).toHaveValue(email);
      await expect(page.getByLabel("Password")).toHaveValue("");

      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL(/\/next$/);

      const cookieOf = async (name: string) =>
        (await context.cookies()).find((cookie) => cookie.name === name);
      const device = await cookieOf("flicker.device");
      expect(device).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
      const cookie = await cookieOf("flicker.session");
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
      const token = await decode({
        token: cookie?.value ?? "",
        secret: setting("NEXTAUTH_SECRET"),
      });
      expect(Object.keys(token ?? {}).sort()).toEqual(["exp", "iat", "jti", "sid"]);

      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page.getByText("You have signed out.")).toBeVisible();
      expect((await context.cookies()).map(({ name }) => name)).toEqual(["flicker.device"]);
      await context.addCookies(cookie ? [cookie] : []);
      await page.goto("/next");
      await expect(page).toHaveURL(/\/sign-in/);
    });
  });
}

test("next-auth's own address lets the browser know the account, and never makes that browser wait", async ({
  playwright,
}) => {
  const { email } = await patientWithPassword();
  const browser = () =>
    playwright.request.newContext({
      baseURL: setting("BASE_URL"),
      extraHTTPHeaders: { "sec-fetch-site": "same-origin" },
    });
  type Browser = Awaited<ReturnType<typeof browser>>;
  const tryPassword = async (from: Browser, password: string) => {
    const { csrfToken } = await (await from.get("/api/auth/csrf")).json();
    const form = { csrfToken, email, password };
    const answer = await from.post("/api/auth/callback/credentials", { form, maxRedirects: 0 });
    const { cookies } = await from.storageState();
    return { waits: answer.headers()["retry-after"], cookies: cookies.map(({ name }) => name) };
  };
  const [own, stranger] = [await browser(), await browser()];

  const first = await tryPassword(own, PASSWORD);
  expect(first.cookies).toEqual(expect.arrayContaining(["flicker.session", "flicker.device"]));
  const { cookies } = await own.storageState();
  const device = cookies.find(({ name }) => name === "flicker.device");
  expect(device).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });

  for (let tries = 0; tries < 5; tries++) {
    const { waits, cookies: given } = await tryPassword(stranger, `wrong password ${tries}`);
    expect(waits).toBeUndefined();
    expect(given).not.toContain("flicker.device");
  }
  const refused = await tryPassword(stranger, PASSWORD);
  expect(refused.cookies).not.toContain("flicker.session");
  expect(Number(refused.waits)).toBeGreaterThan(0);
  expect(Number(refused.waits)).toBeLessThanOrEqual(15);

  const before = cookies.find(({ name }) => name === "flicker.session")?.value;
  expect((await tryPassword(own, PASSWORD)).waits).toBeUndefined();
  const after = (await own.storageState()).cookies.find(({ name }) => name === "flicker.session");
  expect(after?.value).toBeDefined();
  expect(after?.value).not.toBe(before);
  await Promise.all([own.dispose(), stranger.dispose()]);
});

test("the refused form is accessible and takes the focus to what is wrong", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Enter your e-mail address" }).click();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
});

test("after five wrong tries the words say how long to wait", async ({ page }) => {
  const { email } = await patientWithPassword();
  await page.goto("/sign-in");
  for (let tries = 0; tries < 5; tries++) {
    await signIn(page, email, `wrong password number ${tries}`);
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
  await signIn(page, email, PASSWORD);
  await expect(page.getByText("Wait 1 minute, then try again.")).toBeVisible();
});

test("in a browser that knows the account the right password never waits, and a new sign-in ends its former session", async ({
  page,
  browser,
  baseURL,
}) => {
  const { email } = await patientWithPassword();
  await page.goto("/sign-in");
  await signIn(page, email, PASSWORD);
  await expect(page).toHaveURL(/\/home$/);
  const sessionCookie = async () =>
    (await page.context().cookies()).filter(({ name }) => name === "flicker.session");
  const former = await sessionCookie();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`${baseURL}/sign-in`);
  for (let tries = 0; tries < 5; tries++) {
    await signIn(stranger, email, `wrong password number ${tries}`);
    await expect(stranger.getByLabel("Password")).toHaveValue("");
  }
  await signIn(stranger, email, PASSWORD);
  await expect(stranger.getByText("Wait 1 minute, then try again.")).toBeVisible();

  // A page for signing in that was left open while somebody signed in beside it.
  await page.context().clearCookies({ name: "flicker.session" });
  await page.goto("/sign-in");
  await page.context().addCookies(former);
  await signIn(page, email, PASSWORD);
  await expect(page).toHaveURL(/\/home$/);
  expect(await sessionCookie()).not.toEqual(former);
  await stranger.context().addCookies(former);
  await stranger.goto(`${baseURL}/home`);
  await expect(stranger).toHaveURL(/\/sign-in/);
  await stranger.context().close();
});

test("another site's address is no place to go after signing in", async ({ page, baseURL }) => {
  const { email } = await patientWithPassword();
  for (const next of ["//evil.example/x", "https://evil.example", "/\\evil.example"]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await signIn(page, email, PASSWORD);
    await expect(page).toHaveURL(`${baseURL}/home`);
  }
});

test("what is typed stays when the network is lost, and is sent when it is back", async ({
  page,
  context,
}) => {
  const { email } = await patientWithPassword();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Your text is still here.")).toBeVisible();
  await context.setOffline(false);
  await signIn(page, await page.getByLabel("E-mail address").inputValue(), PASSWORD);
  await expect(page).toHaveURL(/\/home$/);
});

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
