import http from "node:http";
import { expect, test } from "./fixtures";
import { newPatient } from "./patient-steps";
import { createClinic, createStaff, setting, storedRows } from "./people";

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
  "a boundary that is none": ["--b\r\n", 'multipart/form-data; boundary=""'],
  "another boundary than it names": [
    `${field("a", "x")}--b--\r\n`,
    "multipart/form-data; boundary=other",
  ],
  "a boundary longer than any may be": [
    `--${"b".repeat(5000)}--\r\n`,
    `multipart/form-data; boundary=${"b".repeat(5000)}`,
  ],
  "a NUL byte in a field and no action": [`${field("a", "x\0y")}--b--\r\n`, MULTIPART],
  "a NUL byte in a field's name": [`${field("a\0b", "x")}--b--\r\n`, MULTIPART],
  "a form inside its part": [
    `--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Disposition: form-data; name="note"\r\n\r\nx\r\n--c--\r\n--b--\r\n`,
    MULTIPART,
  ],
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

for (const path of ["/sign-in", "/queue", "/no-such-page", "/queue.css"]) {
  test(`TRACE of ${path} gives nothing back`, async () => {
    const secret = "what-a-proxy-added";
    // `fetch` refuses to send this method.
    const { status, body } = await new Promise<{ status: number; body: string }>(
      (resolve, reject) => {
        const headers = { cookie: secret, "x-secret": secret };
        const asked = http.request(
          `${setting("BASE_URL")}${path}`,
          { method: "TRACE", headers },
          (answer) => {
            let text = "";
            answer.on("data", (chunk: Buffer) => {
              text += chunk.toString();
            });
            answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: text }));
          },
        );
        asked.on("error", reject).end();
      },
    );
    expect(status).toBe(405);
    expect(body).not.toContain(secret);
  });
}

const NO_CHANGE_NUMBERS = [
  "2026-11-29",
  "2026-02-30T25:61:61Z",
  "+275760-09-13T00:00:00.001Z",
  "0000-00-00",
  "now()",
  "infinity",
  "NaN",
  "1e3",
  "0x10",
  "-0",
  "1 or 1=1",
  "%00",
  "1%00",
  "%D9%A3",
  "1%0A",
  "9".repeat(16),
  "1".repeat(4000),
];

for (const since of NO_CHANGE_NUMBERS) {
  test(`what is new since ${since.slice(0, 40)} is a bad request`, async ({ page, signIn }) => {
    await signIn(await createStaff(await createClinic(), "clinician"));
    expect((await page.request.get(`/queue/news?since=${since}`)).status()).toBe(400);
  });
}

test("a NUL byte in a field of an entry is left out, and the rest is saved", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  const form = page.locator("form", { has: page.getByRole("button", { name: "Save this entry" }) });
  const hidden = await form
    .locator("input[type=hidden]")
    .evaluateAll((inputs) =>
      inputs.map(
        (input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""] as const,
      ),
    );
  const body = new FormData();
  for (const [name, value] of hidden) body.append(name, value);
  body.set("day", new Date().toISOString().slice(0, 10));
  body.set("amount", "none");
  body.set("safety", "no");
  body.set("note", "A long\0 walk");
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const answer = await fetch(`${setting("BASE_URL")}/journal/new`, {
    method: "POST",
    headers: { ...OURS, cookie },
    body,
    redirect: "manual",
  });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    expect.stringContaining("saved="),
  ]);
  const notes = await storedRows`
    select note from journal_entries where patient_id = ${patient.patientId}`;
  expect([...notes]).toEqual([{ note: "A long walk" }]);
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
