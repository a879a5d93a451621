import { type Language, languageFor } from "@/i18n/languages";
import type { EmergencyNumbers } from "@/lib/env";
import { escapeHtml } from "@/lib/format/html";
import { type KeptForm, keptFormHtml } from "./kept-form-html";
import { callLink, plainDocument } from "./plain-document";

/**
 * What stands in place of a page while the server cannot answer, with a way to ask again. A form is kept in it, whole,
 * with one button that sends the same fields, the same idempotency key among them.
 */
export function retryHtml(
  numbers: EmergencyNumbers,
  form: KeptForm | null,
  language = languageFor(null),
): string {
  const { messages } = language;
  const call = messages.emergency.emergency.call.replaceAll("{number}", numbers.emergency);
  return plainDocument(
    language,
    form === null ? messages.retry.title : messages.retry.notSentTitle,
    `<p>${escapeHtml(bodyFor(form, messages.retry))}</p>
${form === null ? `<p><a class="again" href="">${escapeHtml(messages.retry.again)}</a></p>` : keptFormHtml(form, language)}
<h2>${escapeHtml(messages.retry.help)}</h2>
${callLink(numbers.emergency, escapeHtml(call))}
<p><a href="/emergency">${escapeHtml(messages.retry.helpLink)}</a></p>`,
  );
}

type RetryTexts = Language["messages"]["retry"];

function bodyFor(form: KeptForm | null, texts: RetryTexts): string {
  if (form === null) return texts.body;
  return form.canBeSent ? texts.notSentBody : texts.olderBody;
}
