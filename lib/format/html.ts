/** Markup that is safe in a page. Only `html` makes it: a text cannot be taken for it. */
class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type { Html };

/** What is written out is markup; what is put in is escaped, unless `html` made it. Attributes stand in double quotes. */
export function html(
  written: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  let markup = written[0] ?? "";
  for (const [index, value] of values.entries()) {
    markup += markupOf(value) + (written[index + 1] ?? "");
  }
  return new Html(markup);
}

function markupOf(value: string | number | Html | readonly Html[]): string {
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(markupOf).join("");
  return escapeHtml(String(value));
}

const SPECIAL = /[&<>"']/;

export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
