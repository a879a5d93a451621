import { expect, expectAccessible, test } from "./fixtures";
import { createClinic, createStaff, storedRows } from "./people";

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled });

    test("an administrator sets when an urgent message is repeated, and a refusal keeps what was typed", async ({
      page,
      signIn,
    }) => {
      const admin = await createStaff(await createClinic(), "admin");
      await signIn(admin);
      await page.goto("/settings");
      const minutes = page.getByLabel("Minutes until its message is sent again");
      const save = page.getByRole("button", { name: "Save" });
      await expect(minutes).toHaveValue("30");

      await minutes.fill("1441");
      await save.click();
      await expect(page.getByText("Type a number from 5 to 1,440").first()).toBeVisible();
      await expect(minutes).toHaveValue("1441");
      await expect(minutes).toHaveAccessibleDescription(/Type a number from 5 to 1,440/);
      if (javaScriptEnabled) await expectAccessible(page);

      await minutes.fill("45");
      await save.click();
      await expect(
        page.getByText("Saved. The message is sent again after 45 minutes."),
      ).toBeVisible();
      await expect(minutes).toHaveValue("45");
      const [stored] = await storedRows`
        select unacknowledged_minutes from clinics where id = ${admin.clinicId}`;
      expect(stored?.unacknowledged_minutes).toBe(45);
    });
  });
}
