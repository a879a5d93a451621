import { expect, signInTo, test } from "./fixtures";
import { createClinic, createPatient, createStaff } from "./people";

const PAGES_OF_OTHERS = {
  patient: ["/queue", "/queue/print", "/settings", "/audit"],
  clinician: ["/journal", "/next", "/home", "/checklist/sent", "/audit"],
} as const;

for (const role of ["patient", "clinician"] as const) {
  test(`a page that a ${role} may not open has one title, which says so`, async ({
    page,
    context,
  }) => {
    const clinicId = await createClinic();
    await signInTo(
      context,
      role === "patient" ? await createPatient(clinicId) : await createStaff(clinicId, role),
    );
    for (const address of PAGES_OF_OTHERS[role]) {
      expect((await page.goto(address))?.status(), address).toBe(403);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect
        .poll(() => page.locator("head title").allTextContents(), { message: address })
        .toEqual(["You cannot open this page - Flicker"]);
    }
  });
}
