import { type Language, languageFor } from "@/i18n/languages";
import type { EmergencyNumbers } from "@/lib/env";
import { writtenWords } from "@/lib/format/written-words";
import { callLink, escapeHtml, plainDocument } from "./plain-document";

/** A form that nobody took, the address that it goes to, and whether sending the same again can succeed. */
export type KeptForm = { address: string; form: FormData; canBeSent: boolean };

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
${form === null ? `<p><a class="again" href="">${escapeHtml(messages.retry.again)}</a></p>` : keptForm(form, messages.retry)}
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

function keptForm({ address, form, canBeSent }: KeptForm, texts: RetryTexts): string {
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !/password/i.test(name) ? [[name, value]] : [],
  );
  const hidden = fields
    .map(
      ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${kept(value)}">`,
    )
    .join("\n");
  const shown = writtenWords(fields)
    .map((value) => `<p>${escapeHtml(texts.written)}</p>\n<pre>${escapeHtml(value)}</pre>`)
    .join("\n");
  if (!canBeSent) {
    return `${shown}
<p><a class="again" href="${escapeHtml(address)}">${escapeHtml(texts.openAgain)}</a></p>`;
  }
  return `${shown}
<form method="post" enctype="multipart/form-data" action="${escapeHtml(address)}">
${hidden}
<button type="submit">${escapeHtml(texts.sendAgain)}</button>
</form>`;
}

/** A line end inside an attribute is kept as a reference: the parser would make every kind of it one. */
function kept(value: string): string {
  return escapeHtml(value).replaceAll("\r", "&#13;").replaceAll("\n", "&#10;");
}
