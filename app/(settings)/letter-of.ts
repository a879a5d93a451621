import { settings } from "@/lib/env";
import { letterSquare } from "@/lib/invitations/letter-square";

/** What an invitation's letter shows, as words by name. `path`: the page where its code is typed. */
export function letterOf(
  path: string,
  code: string,
  dear: string,
): Readonly<Record<string, string>> {
  const address = `${settings().origin}${path}`;
  // After the # no server, log or next page sees it.
  return { dear, code, address, ...letterSquare(`${address}#${code}`) };
}
