import { setting } from "../people";
import { type Fields, hiddenFields, sentForm } from "./forms";
import { type Answer, request } from "./request";
import { actionId } from "./server-actions";

/** What our own page's requests say of themselves. */
export function fromOurPage(): Record<string, string> {
  return { "Sec-Fetch-Site": "same-origin", Origin: setting("BASE_URL") };
}

/** The fields with which the page at `address` draws the form of an action; throws where it draws none. */
export async function drawnFields(
  cookie: string,
  address: string,
  action: string,
): Promise<Fields> {
  const { status, headers, body } = await request(address, { headers: { Cookie: cookie } });
  const fields = hiddenFields(body, actionId(action));
  if (fields !== null) return fields;
  throw new Error(`${address} (${status} ${headers.location ?? ""}) has no form of ${action}`);
}

/** Sends a page's form as its person, filled in, and answers where that led; throws where it was not taken. */
export async function press(
  cookie: string,
  address: string,
  action: string,
  typed: Fields = {},
): Promise<string> {
  const fields = { ...(await drawnFields(cookie, address, action)), ...typed };
  const { headers, ...sent } = await sentForm(fields, actionId(action), "no script");
  const answer = await request(address, {
    ...sent,
    headers: { ...headers, ...fromOurPage(), Cookie: cookie },
  });
  const { location } = answer.headers;
  if (location !== undefined && outcomeOf(answer) === "done") return location;
  throw new Error(`${action} at ${address} was not taken: ${answer.status} ${location ?? ""}`);
}

/** Whether an answer says that an action did what it is for. */
export function outcomeOf({ status, headers, body }: Answer): "done" | "refused" | "failed" {
  if (status >= 500) return "failed";
  const to = headers.location ?? headers["x-action-redirect"];
  if (typeof to !== "string") return /"status":"answered"/.test(body) ? "done" : "refused";
  return /refused=|\/sign-in|not-yours=|unsaved=/.test(to) ? "refused" : "done";
}
