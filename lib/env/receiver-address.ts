import { isLoopback } from "./database-address";

/** What is wrong with the address of a receiver of messages; null: nothing. It never repeats the address. */
export function receiverAddressFault(text: string): string | null {
  if (!/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) return "is not a web address";
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== "" || password !== "" || hash !== "")
    return "may hold no name, password or #: the signature says who sends";
  if (protocol !== "https:" && !isLoopback(hostname))
    return "leaves this machine without https, so others could read it";
  return null;
}
