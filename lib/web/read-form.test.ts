import { expect, test } from "vitest";
import { asTyped, readForm } from "./read-form";

const FIELD = 'Content-Disposition: form-data; name="note"\r\n\r\n';
const MULTIPART = "multipart/form-data; boundary=b";

test("a whole form is read, whatever its kind", async () => {
  const multipart = await readForm(Buffer.from(`--b\r\n${FIELD}twitch é\r\n--b--\r\n`), MULTIPART);
  expect(multipart).toBeInstanceOf(FormData);
  expect([...(multipart as FormData)]).toEqual([["note", "twitch é"]]);
  const encoded = await readForm(Buffer.from("note=a+b"), "application/x-www-form-urlencoded");
  expect([...(encoded as FormData)]).toEqual([["note", "a b"]]);
});

test.each([
  ["nothing at all", "", MULTIPART],
  ["no boundary named", `--b\r\n${FIELD}x\r\n--b--\r\n`, "multipart/form-data"],
  ["another boundary than named", `--c\r\n${FIELD}x\r\n--c--\r\n`, MULTIPART],
  ["no end", `--b\r\n${FIELD}x`, MULTIPART],
  [
    "a field without a name",
    "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
    MULTIPART,
  ],
  ["a header that is none", "--b\r\nnonsense\r\n\r\nx\r\n--b--\r\n", MULTIPART],
])("a form with %s is malformed", async (_, body, contentType) => {
  expect(await readForm(Buffer.from(body), contentType)).toBe("malformed");
});

test.each([undefined, "text/plain", "application/json"])(
  "a body of %s is no form",
  async (type) => {
    expect(await readForm(Buffer.from("note=x"), type)).toBeNull();
  },
);

test("what a script puts before a field's name is taken off again", () => {
  const sent = new FormData();
  sent.append("1_note", "a");
  sent.append("_2_page", "b");
  sent.append("day-1_x", "c");
  expect([...asTyped(sent).keys()]).toEqual(["note", "page", "day-1_x"]);
});
