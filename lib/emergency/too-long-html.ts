import { languageFor } from "@/i18n/languages";
import type { EmergencyNumbers } from "@/lib/env";
import { escapeHtml } from "@/lib/format/html";
import { callLink, plainDocument } from "./plain-document";

/**
 * What stands in place of a page whose form was refused unread, because it was too long. Nobody knows whether it spoke of
 * an emergency: whom to call comes first.
 */
export function tooLongHtml({ emergency }: EmergencyNumbers, language = languageFor(null)): string {
  const { messages } = language;
  const call = messages.emergency.emergency.call.replaceAll("{number}", emergency);
  return plainDocument(
    language,
    messages["too-long"].title,
    `<p>${escapeHtml(messages["too-long"].help)}</p>
${callLink(emergency, escapeHtml(call))}
<p><a href="/emergency">${escapeHtml(messages["too-long"].helpLink)}</a></p>
<p>${escapeHtml(messages["too-long"].body)}</p>`,
  );
}
