import { randomUUID } from "node:crypto";
import { openFirst } from "./open-page";

/**
 * Opens the entry form as a browser without JavaScript does, and answers what sends it: a day with a
 * twitch in one place and "no" to the safety question, each time as a new submission.
 */
export async function entryForm(address: string, cookie: string): Promise<() => Promise<void>> {
  const html = await openFirst(address, "/journal/new", cookie);
  const hidden = [...html.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, "name"),
    value: attribute(tag, "value"),
  }));
  const today = attribute(/<input[^>]*name="day"[^>]*>/.exec(html)?.[0] ?? "", "value");
  return async () => {
    const form = new FormData();
    for (const { name, value } of hidden) {
      form.append(name, name === "submissionKey" ? value.replace(/^[^.]+/, randomUUID()) : value);
    }
    for (const [name, value] of [
      ["day", today],
      ["amount", "different"],
      ["places", "calf:left"],
      ["duration", "1-to-10-min"],
      ["times", "evening"],
      ["triggers", "unknown"],
      ["safety", "no"],
    ] as const) {
      form.append(name, value);
    }
    const response = await fetch(`${address}/journal/new`, {
      method: "POST",
      body: form,
      headers: { cookie, origin: address },
      redirect: "manual",
    });
    await response.arrayBuffer();
    if (response.status !== 303) throw new Error(`the entry was answered with ${response.status}`);
  };
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name.replace("$", "\\$")}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
