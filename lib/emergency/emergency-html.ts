import { type Language, languageFor } from "@/i18n/languages";
import type { EmergencyNumbers } from "@/lib/env";
import { escapeHtml } from "@/lib/format/html";
import { type KeptForm, keptFormHtml } from "./kept-form-html";
import { callLink, plainDocument } from "./plain-document";

/**
 * The whole emergency page as one finished document: it needs no script, session or database. `isUnsaved`: it
 * also says that a form which reported an emergency was not saved; `kept`: that form, to be sent again after the call.
 */
export function emergencyHtml(
  numbers: EmergencyNumbers,
  {
    isUnsaved = false,
    kept = null,
    language = languageFor(null),
  }: { isUnsaved?: boolean; kept?: KeptForm | null; language?: Language } = {},
): string {
  const { messages } = language;
  const fill = (text: string, number: string) =>
    escapeHtml(text.replaceAll("{number}", number).replaceAll("{emergency}", numbers.emergency));
  const { emergency, advice, crisis } = messages.emergency;
  return plainDocument(
    language,
    messages.emergency.title,
    `<p>${escapeHtml(messages.emergency.service)}</p>
<section class="emergency">
<h2><span class="level">${escapeHtml(emergency.level)} </span>${fill(emergency.heading, numbers.emergency)}</h2>
${callLink(numbers.emergency, fill(emergency.call, numbers.emergency))}
<p>${escapeHtml(emergency.textRoute)}</p>
<ul>
${emergency.signs.map((sign) => `<li>${escapeHtml(sign)}</li>`).join("\n")}
</ul>
<p>${escapeHtml(emergency.cannotCall)}</p>
</section>
${isUnsaved ? `<p>${escapeHtml(messages.emergency.unsaved)}</p>` : ""}
${kept === null ? "" : keptFormHtml(kept, language)}
<section class="crisis">
<h2><span class="level">${escapeHtml(crisis.level)} </span>${escapeHtml(crisis.heading)}</h2>
<p>${escapeHtml(crisis.body)}</p>
${callLink(numbers.crisis, fill(crisis.call, numbers.crisis))}
<p>${fill(crisis.textRoute, numbers.crisis)}</p>
</section>
<section class="advice">
<h2><span class="level">${escapeHtml(advice.level)} </span>${escapeHtml(advice.heading)}</h2>
<p>${escapeHtml(advice.body)}</p>
${callLink(numbers.advice, fill(advice.call, numbers.advice))}
<p>${escapeHtml(advice.textRoute)}</p>
</section>`,
  );
}
