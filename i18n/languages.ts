import Negotiator from "negotiator";
import { isDemo } from "@/lib/env";
import { messages as english, type Messages } from "./messages";
import { longer, mirrored } from "./pseudo-language";

/** `locale`: the name under which `Intl` writes its dates and numbers. */
export type Language = { locale: string; messages: Messages; direction: "ltr" | "rtl" };

const ENGLISH: Language = { locale: "en-GB", messages: english, direction: "ltr" };

/** The first is for whoever asks for none of them. */
const LANGUAGES: readonly Language[] = [ENGLISH];

/** English made unlike itself: on its pages a text that nobody translates, or that has too little room, is seen. */
const PSEUDO_LANGUAGES: Readonly<Record<string, () => Language>> = {
  "en-XA": () => ({ locale: "en-XA", messages: longer(english), direction: "ltr" }),
  "ar-XB": () => ({ locale: "ar-XB", messages: mirrored(english), direction: "rtl" }),
};

const made = new Map<string, Language>();

/** The language that a browser asks for by its Accept-Language header, or the first of ours. */
export function languageFor(acceptLanguage: string | null | undefined): Language {
  const known = LANGUAGES.map(({ locale }) => locale);
  const asked = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "*" } });
  const locale = asked.language(isDemo() ? [...known, ...Object.keys(PSEUDO_LANGUAGES)] : known);
  return LANGUAGES.find((each) => each.locale === locale) ?? pseudoLanguage(locale) ?? ENGLISH;
}

function pseudoLanguage(locale = ""): Language | undefined {
  const language = made.get(locale) ?? PSEUDO_LANGUAGES[locale]?.();
  if (language !== undefined) made.set(locale, language);
  return language;
}
