import type { Language } from "@/i18n/languages";
import { escapeHtml } from "@/lib/format/html";
import { writtenWords } from "@/lib/format/written-words";

/** A form that nobody took, the address that it goes to, and whether sending the same again can succeed. */
export type KeptForm = { address: string; form: FormData; canBeSent: boolean };

/** What somebody wrote, to be read and copied, and the whole form behind one button, or a way back to its page. Passwords are left out. */
export function keptFormHtml(
  { address, form, canBeSent }: KeptForm,
  { messages }: Language,
): string {
  const texts = messages.retry;
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
