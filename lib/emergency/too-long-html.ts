import words from "@/messages/en/too-long.json";
import { escapeHtml, plainDocument } from "./plain-document";

/** What stands in place of a page whose form was refused unread, because it was too long. */
export function tooLongHtml(): string {
  return plainDocument(
    words.title,
    `<p>${escapeHtml(words.body)}</p>
<p>${escapeHtml(words.help)}</p>
<p><a class="call" href="/emergency">${escapeHtml(words.helpLink)}</a></p>`,
  );
}
