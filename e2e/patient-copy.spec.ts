import { extractText } from "unpdf";
import { expect, expectAccessible, test } from "./fixtures";
import { answerRestAndSend, answerUntilArms, newPatient } from "./patient-steps";

test("nobody who has sent nothing is thanked, nor given a copy", async ({ page, signIn }) => {
  await signIn(await newPatient());
  await page.goto("/checklist/sent");
  await expect(page).not.toHaveURL(/\/sent$/);
  await expect(page.getByText("Thank you for finishing")).toHaveCount(0);
  expect((await page.request.get("/checklist/sent/pdf")).status()).toBe(404);

  await answerUntilArms(page);
  await page.goto("/checklist/sent");
  await expect(page).not.toHaveURL(/\/sent$/);
});

test("the page after sending holds what was sent, on screen, in print and as a PDF", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await answerUntilArms(page);
  await answerRestAndSend(page);
  const given = ["January 2026", "Within weeks", "About the same", "Left calf, Right calf"];
  const main = page.getByRole("main");
  for (const words of given) await expect(main).toContainText(words);
  await expect(main).not.toContainText("1 January 2026");
  await expectAccessible(page);

  const printed = await textOf(await page.pdf({ format: "A4" }));
  for (const words of given) expect(printed).toContain(words);
  expect(printed).not.toContain("Open the copy as a PDF");

  const response = await page.request.get("/checklist/sent/pdf");
  expect(response.headers()["content-type"]).toBe("application/pdf");
  const copy = await textOf(await response.body());
  for (const words of [...given, patient.name, "Page 1 of"]) expect(copy).toContain(words);
});

async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(/\s+/g, " ");
}
