import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { languageFor } from "@/i18n/languages";
import { Failure, FailureLabelsProvider } from "./failure";

afterEach(() => vi.unstubAllEnvs());

const page = <Failure reference="12ab" retry={() => undefined} />;

test("a page that failed says so in the language that the layout gave it", () => {
  vi.stubEnv("FLICKER_DEMO_DATABASE_URL", "postgres://demo");
  const { failure } = languageFor("en-XA").messages;
  const drawn = renderToStaticMarkup(
    <FailureLabelsProvider labels={failure}>{page}</FailureLabelsProvider>,
  );
  for (const label of ["title", "body", "reference", "retry"] as const)
    expect(drawn).toContain(failure[label]);
  expect(drawn).toContain("12ab");
});

test("without a layout it says so in English", () => {
  expect(renderToStaticMarkup(page)).toContain("Something went wrong");
});
