import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = "app/(patient)";
/** The alert itself, and the start page, which points to it. */
const MAY_SHOW_MORE = ["alert/page.tsx", "home/page.tsx"];

const PAGES = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(^|\/)page\.tsx$/.test(file),
);

test("the pages that may be seen before an unread alert exist", () => {
  expect(PAGES).toEqual(expect.arrayContaining(MAY_SHOW_MORE));
});

test.each(PAGES.filter((file) => !MAY_SHOW_MORE.includes(file)))(
  "%s leads to an unread alert before it shows anything",
  (file) => {
    expect(readFileSync(`${ROOT}/${file}`, "utf8")).toMatch(
      /await requireActor\("patient"\);\n\s*await alertFirst\(patient\);\n/,
    );
  },
);
