import { expect, test } from "./fixtures";
import { setting } from "./people";

const OURS = { "sec-fetch-site": "same-origin" };
const MULTIPART = "multipart/form-data; boundary=b";
const NO_ACTION_ID = "7f".padEnd(42, "0");

function field(name: string, value = ""): string {
  return `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

const BODIES: Record<string, [body: string, contentType: string]> = {
  "no boundary": ["x", "multipart/form-data"],
  nothing: ["", MULTIPART],
  "something else": ["garbage", MULTIPART],
  "a part that does not end": [field("a", "hello"), MULTIPART],
  "a part without a name": [
    "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
    MULTIPART,
  ],
  "a header that is none": ["--b\r\nnonsense\r\n\r\nx\r\n--b--\r\n", MULTIPART],
  "no part": ["--b--\r\n", MULTIPART],
  "an action that is no id": [`${field("$ACTION_ID_zz")}--b--\r\n`, MULTIPART],
  "an action that it does not describe": [`${field("$ACTION_REF_1")}--b--\r\n`, MULTIPART],
  "an action described by no JSON": [
    `${field("$ACTION_REF_1")}${field("$ACTION_1:0", "{nope")}--b--\r\n`,
    MULTIPART,
  ],
  "no action": ["a=b", "application/x-www-form-urlencoded"],
  JSON: ["{}", "application/json"],
};

for (const [what, [body, contentType]] of Object.entries(BODIES)) {
  test(`a form with ${what} is a bad request`, async ({ request }) => {
    const headers = { ...OURS, "content-type": contentType };
    const answer = await request.post("/sign-in", { headers, data: body });
    expect(answer.status()).toBe(400);
  });
}

test("an action of another page, or of another build, is refused before it runs", async ({
  request,
  page,
}) => {
  const post = async (id: string) => {
    const headers = { ...OURS, "next-action": id, "content-type": "text/plain;charset=UTF-8" };
    return (await request.post("/about", { headers, data: "[]" })).status();
  };
  await page.goto("/sign-in");
  const name = await page.locator('input[name^="$ACTION"]').first().getAttribute("name");
  expect(name, "the sign-in form names its action").toMatch(/^\$ACTION/);
  const html = await (await request.get("/sign-in")).text();
  const [id = ""] = /[0-9a-f]{42}/.exec(html) ?? [];
  expect(id).not.toBe("");
  expect(await post(id)).toBe(400);
  expect(await post(NO_ACTION_ID)).toBe(409);
  expect(await post("abc")).toBe(400);
});

test("methods that nothing here takes are refused", async () => {
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
    const answer = await fetch(`${setting("BASE_URL")}/sign-in`, { method });
    expect(answer.status, method).toBe(405);
  }
});

test("a form to an address that ends like a static file is checked like any other", async ({
  request,
}) => {
  const elsewhere = await request.post("/sign-in.css", {
    headers: { origin: "https://evil.example" },
    data: "x",
  });
  expect(elsewhere.status()).toBe(403);
  const large = await request.post("/queue.png", { headers: OURS, data: "x".repeat(300_000) });
  expect(large.status()).toBe(413);
});
