import type { Sent } from "./request";

/** What a form holds: a name may have several values. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** How a page's form reaches the server: by Next's own script, or as a browser without script sends it. */
export type Transport = "script" | "no script";

const IDLE = '{"status":"idle"}';

/** The form as the transport sends it to call the action. */
export async function sentForm(fields: Fields, id: string, transport: Transport): Promise<Sent> {
  const form = new FormData();
  const prefix = transport === "script" ? "_1_" : "";
  if (transport === "no script") {
    form.append("$ACTION_REF_1", "");
    form.append("$ACTION_1:0", JSON.stringify({ id, bound: "$@1" }));
    form.append("$ACTION_1:1", `[${IDLE}]`);
  }
  for (const [name, value] of pairs(fields)) form.append(`${prefix}${name}`, value);
  if (transport === "no script") return multipart(form);
  form.append("0", `[${IDLE},"$K1"]`);
  const { headers, body } = await multipart(form);
  const named = { ...headers, "Next-Action": id, Accept: "text/x-component" };
  return { method: "POST", headers: named, body };
}

/** A form without the names of an action, as it goes to a handler. */
export function plainForm(fields: Fields): Promise<Sent> {
  const form = new FormData();
  for (const [name, value] of pairs(fields)) form.append(name, value);
  return multipart(form);
}

export function pairs(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}

async function multipart(form: FormData): Promise<Sent & { body: Buffer }> {
  const encoded = new Response(form);
  const contentType = encoded.headers.get("content-type") ?? "";
  const body = Buffer.from(await encoded.arrayBuffer());
  return { method: "POST", headers: { "Content-Type": contentType }, body };
}

/** The hidden fields of the form in `html` that calls the action, without those that name the action; null: no such form. */
export function hiddenFields(html: string, id: string): Fields | null {
  const forms = html.match(/<form[\s>][^]*?<\/form>/g) ?? [];
  const form = forms.find((each) => each.includes(`${id}&quot;`));
  if (form === undefined) return null;
  const fields: Record<string, string[]> = {};
  for (const [tag] of form.matchAll(/<input\s[^>]*type="hidden"[^>]*>/g)) {
    const name = attribute(tag, "name");
    if (!name.startsWith("$ACTION")) (fields[name] ??= []).push(attribute(tag, "value"));
  }
  return fields;
}

/** The choices of each select in `html`, by its name. */
export function choicesIn(html: string): ReadonlyMap<string, readonly string[]> {
  const selects = html.match(/<select\s[^]*?<\/select>/g) ?? [];
  return new Map(
    selects.map((select) => [
      attribute(select, "name"),
      (select.match(/<option\s[^>]*>/g) ?? []).map((option) => attribute(option, "value")),
    ]),
  );
}

/** The value of the first box to tick with this name. */
export function firstChoice(html: string, name: string): string {
  const boxes = html.match(/<input\s[^>]*>/g) ?? [];
  return attribute(boxes.find((box) => box.includes(` name="${name}"`)) ?? "", "value");
}

function attribute(tag: string, name: string): string {
  const [, value = ""] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
