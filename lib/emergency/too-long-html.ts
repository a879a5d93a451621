import type { EmergencyNumbers } from "@/lib/env";
import emergencyWords from "@/messages/en/emergency.json";
import words from "@/messages/en/too-long.json";
import { callLink, escapeHtml, plainDocument } from "./plain-document";

/**
 * What stands in place of a page whose form was refused unread, because it was too long. Nobody knows whether it spoke of
 * an emergency: whom to call comes first.
 */
export function tooLongHtml({ emergency }: EmergencyNumbers): string {
  const call = emergencyWords.emergency.call.replaceAll("{number}", emergency);
  return plainDocument(
    words.title,
    `<p>${escapeHtml(words.help)}</p>
${callLink(emergency, escapeHtml(call))}
<p><a href="/emergency">${escapeHtml(words.helpLink)}</a></p>
<p>${escapeHtml(words.body)}</p>`,
  );
}
