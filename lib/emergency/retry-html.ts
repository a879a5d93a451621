import type { EmergencyNumbers } from "@/lib/env";
import emergencyWords from "@/messages/en/emergency.json";
import words from "@/messages/en/retry.json";
import { callLink, escapeHtml, plainDocument } from "./plain-document";

/** A form that nobody took, and the address that it goes to. */
export type KeptForm = { action: string; form: FormData };

/**
 * What stands in place of a page while the server cannot answer, with a way to ask again. A form is kept in it, whole,
 * with one button that sends the same fields, the same idempotency key among them.
 */
export function retryHtml(numbers: EmergencyNumbers, form: KeptForm | null): string {
  const call = emergencyWords.emergency.call.replaceAll("{number}", numbers.emergency);
  return plainDocument(
    form === null ? words.title : words.notSentTitle,
    `<p>${escapeHtml(form === null ? words.body : words.notSentBody)}</p>
${form === null ? `<p><a class="again" href="">${escapeHtml(words.again)}</a></p>` : keptForm(form)}
<h2>${escapeHtml(words.help)}</h2>
${callLink(numbers.emergency, escapeHtml(call))}
<p><a href="/emergency">${escapeHtml(words.helpLink)}</a></p>`,
  );
}

function keptForm({ action, form }: KeptForm): string {
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !/password/i.test(name) ? [[name, value]] : [],
  );
  const hidden = fields
    .map(
      ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${kept(value)}">`,
    )
    .join("\n");
  // Coded answers hold no space: these are words that somebody wrote, shown so that they can be copied.
  const written = fields.filter(([name, value]) => !name.startsWith("$ACTION") && /\s/.test(value));
  return `${written.map(([, value]) => `<p>${escapeHtml(words.written)}</p>\n<pre>${escapeHtml(value)}</pre>`).join("\n")}
<form method="post" enctype="multipart/form-data" action="${escapeHtml(action)}">
${hidden}
<button type="submit">${escapeHtml(words.sendAgain)}</button>
</form>`;
}

/** A line end inside an attribute is kept as a reference: the parser would make every kind of it one. */
function kept(value: string): string {
  return escapeHtml(value).replaceAll("\r", "&#13;").replaceAll("\n", "&#10;");
}
