import { expect, test } from "./fixtures";
import { createClinic, createStaff } from "./people";

test("what a list asks by itself is kept nowhere, and asks since a number of the clinic", async ({
  page,
  signIn,
}) => {
  await signIn(await createStaff(await createClinic(), "clinician"));
  const answer = await page.request.get("/queue/news?since=0");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toContain("no-store");
  for (const since of ["lately", "", "-1", "1.5", "9".repeat(16)]) {
    expect((await page.request.get(`/queue/news?since=${since}`)).status(), since).toBe(400);
  }
});
