import type { Page } from "@playwright/test";
import { COLOURS } from "@/lib/format/tokens";
import { expect, expectAccessible } from "./fixtures";

/** A theme moves nothing: only what depends on colours is looked at again. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** The page as it stands is accessible in the dark theme too, and nothing on it has kept a colour of the light one. */
export async function expectAccessibleInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, OF_COLOURS);
  expect(await strangeColours(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}

/** What is painted in an opaque colour that no token has; what is shown as it will be printed is light. */
async function strangeColours(page: Page): Promise<string[]> {
  return page.evaluate(
    ([dark, light]) => {
      const rgb = (hex: string) =>
        `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
      const [known, onPaper] = [new Set(dark.map(rgb)), new Set(light.map(rgb))];
      const painted = (element: Element): [string, string][] => {
        const style = getComputedStyle(element);
        const edges = (["Top", "Right", "Bottom", "Left"] as const).flatMap(
          (side): [string, string][] =>
            style[`border${side}Width`] === "0px" || style[`border${side}Style`] === "none"
              ? []
              : [["border", style[`border${side}Color`]]],
        );
        const drawn: [string, string][] =
          element instanceof SVGGeometryElement || element instanceof SVGTextElement
            ? [
                ["fill", style.fill],
                ["stroke", style.stroke],
              ]
            : [];
        return [["color", style.color], ["background", style.backgroundColor], ...edges, ...drawn];
      };
      const strange = [...document.body.querySelectorAll("*")].flatMap((element) => {
        if (element.matches("input:is([type=checkbox], [type=radio]), option, script, style"))
          return [];
        const allowed = element.closest(".on-paper") === null ? known : onPaper;
        return painted(element).flatMap(([what, colour]) =>
          colour.startsWith("rgb(") && !allowed.has(colour)
            ? `${element.tagName.toLowerCase()}.${element.getAttribute("class")} ${what} ${colour}`
            : [],
        );
      });
      return [...new Set(strange)].slice(0, 20);
    },
    [Object.values(COLOURS.dark), Object.values(COLOURS.light)] as const,
  );
}
