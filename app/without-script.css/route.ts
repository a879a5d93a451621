import { languageFor } from "@/i18n/languages";

/**
 * When a page fails or refuses before it is drawn, Next sends an empty document that only script can
 * fill. This puts words there for browsers without script; style is all that such a document carries.
 */
export function GET({ headers }: Request): Response {
  const { messages } = languageFor(headers.get("accept-language"));
  const text = JSON.stringify(messages.failure.withoutScript);
  const style = `@media (scripting: none) {
  #__next_error__ {
    color-scheme: light dark;
  }
  #__next_error__ body::before {
    content: ${text};
    display: block;
    max-width: 40rem;
    margin: 2rem auto;
    padding: 0 1rem;
    font: 1.25rem/1.5 system-ui, sans-serif;
  }
}
`;
  return new Response(style, {
    headers: {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
      Vary: "Accept-Language",
    },
  });
}
