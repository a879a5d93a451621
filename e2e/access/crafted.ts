import { randomUUID } from "node:crypto";
import { type Fields, pairs, plainForm, sentForm, type Transport } from "./forms";
import { fromOurPage } from "./press";
import type { Sent } from "./request";

/** A request that no page of ours makes; nobody may get anything done by it, the right person neither. */
export type Crafted = { name: string; path: string; sent: Sent };

const NO_SUCH_PAGE = "/no-such-page";

/** The same form in every way in which no page of ours sends it. */
export async function craftedRequests({
  id,
  page,
  fields,
  key,
  foreignKey,
}: {
  id: string;
  page: string;
  fields: Fields;
  /** The sender's own submission key, and one that was drawn for somebody else. */
  key: string;
  foreignKey: string;
}): Promise<readonly Crafted[]> {
  const whole = { ...fields, submissionKey: key };
  const json = JSON.stringify([{ status: "idle" }, Object.fromEntries(pairs(whole))]);
  const query = new URLSearchParams(pairs(whole)).toString();
  const ours = fromOurPage();
  const named = { ...ours, "Next-Action": id };
  const plain = await plainForm(whole);
  const byId = await plainForm({ [`$ACTION_ID_${id}`]: "", ...whole });
  const text = { "Content-Type": "text/plain;charset=UTF-8" };
  const encoded = { "Content-Type": "application/x-www-form-urlencoded" };
  const reference = pairs({
    $ACTION_REF_1: "",
    "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
    "$ACTION_1:1": '[{"status":"idle"}]',
    ...whole,
  });
  const posted = (name: string, sent: Sent, path = page): Crafted => ({ name, path, sent });
  const forms = async (
    name: string,
    change: (sent: Sent) => Sent,
    to = page,
    its: Fields = whole,
  ) =>
    Promise.all(
      (["script", "no script"] as const).map(async (transport: Transport) =>
        posted(`${name}, ${transport}`, change(await sentForm(its, id, transport)), to),
      ),
    );
  const withHeaders = (headers: Record<string, string>) => (sent: Sent) => ({
    ...sent,
    headers: { ...sent.headers, ...headers },
  });
  return [
    ...(await forms("from another site", withHeaders({ "Sec-Fetch-Site": "cross-site" }))),
    ...(await forms("from a neighbour site", withHeaders({ "Sec-Fetch-Site": "same-site" }))),
    ...(await forms("by a link", withHeaders({ "Sec-Fetch-Site": "none" }))),
    ...(await forms("from another origin", withHeaders({ Origin: "https://evil.example" }))),
    ...(await forms("from the origin null", withHeaders({ Origin: "null" }))),
    ...(await forms("of no origin", (sent) => sent)),
    ...(await forms("by PUT", (sent) => withHeaders(ours)({ ...sent, method: "PUT" }))),
    ...(await forms("to a page that has no such form", withHeaders(ours), "/about")),
    ...(await forms("to no page", withHeaders(ours), NO_SUCH_PAGE)),
    ...(await forms("without a key", withHeaders(ours), page, { ...fields, submissionKey: [] })),
    ...(await forms("with two keys", withHeaders(ours), page, {
      ...fields,
      submissionKey: [key, key],
    })),
    ...(await forms("with a bare key", withHeaders(ours), page, {
      ...fields,
      submissionKey: randomUUID(),
    })),
    ...(await forms("drawn for somebody else", withHeaders(ours), page, {
      ...fields,
      submissionKey: foreignKey,
    })),
    ...(await forms("of another build", withHeaders(ours), page, {
      ...fields,
      submissionKey: key.replace(/[0-9a-f]{16}$/, "f".repeat(16)),
    })),
    posted("by GET", { headers: named }, `${page.split("?")[0]}?${query}`),
    posted("as JSON", { method: "POST", headers: { ...named, ...text }, body: json }),
    posted("without arguments", { method: "POST", headers: { ...named, ...text }, body: "[]" }),
    posted("with a plain form as arguments", withHeaders(named)(plain)),
    posted("by its id alone", withHeaders(ours)(byId)),
    posted("urlencoded, by its id", {
      method: "POST",
      headers: { ...named, ...encoded },
      body: query,
    }),
    posted("urlencoded, without script", {
      method: "POST",
      headers: { ...ours, ...encoded },
      body: new URLSearchParams(reference).toString(),
    }),
  ];
}
