import { expect, test } from "vitest";
import decisions from "./decisions.json";
import emg from "./emg.json";
import emgRequest from "./emg-request.json";

const texts = (labels: unknown): readonly string[] =>
  typeof labels === "string" ? [labels] : Object.values(labels ?? {}).flatMap(texts);

test.each([
  ["the form of a decision", decisions.form],
  ["its preview", decisions.preview],
  ["the form of an EMG request", emgRequest.form],
  ["what it asks", emg.item],
])("%s is shown as it stands here, so it has no value to fill in", (_of, labels) => {
  expect(texts(labels).length).toBeGreaterThan(5);
  expect(texts(labels).filter((text) => /[{}<]|''/.test(text))).toEqual([]);
});
