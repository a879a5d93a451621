import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";

const PLAIN = "ABCDEGHIJKLNORSTUWYZabcdeghijklnorstuwyz";
const ACCENTED = "ÅBÇĐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåbçđéĝĥîĵķļñöŕšţûŵýž";
const GROWTH = 0.4;

const RIGHT_TO_LEFT = "\u202e";
const END = "\u202c";

/** The same texts with accents and 40 % longer, each in brackets, so that one cut short is seen. */
export function longer<Texts>(texts: Texts): Texts {
  return ofTexts(texts, (text) =>
    hasLetters(text) ? `[${accented(text)}${padding(text)}]` : text,
  );
}

/** The same texts with accents, each written from right to left. */
export function mirrored<Texts>(texts: Texts): Texts {
  return ofTexts(texts, (text) =>
    hasLetters(text) ? `${RIGHT_TO_LEFT}${accented(text)}${END}` : text,
  );
}

function ofTexts<Texts>(texts: Texts, change: (text: string) => string): Texts {
  if (typeof texts === "string") return printAST(ofElements(parse(texts), change)) as Texts;
  if (Array.isArray(texts)) return texts.map((text) => ofTexts(text, change)) as Texts;
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, ofTexts(text, change)]),
  ) as Texts;
}

function ofElements(
  elements: MessageFormatElement[],
  change: (text: string) => string,
): MessageFormatElement[] {
  return elements.map((element) => {
    switch (element.type) {
      case TYPE.literal:
        return { type: TYPE.literal, value: change(element.value) };
      case TYPE.tag:
        return { ...element, children: ofElements(element.children, change) };
      case TYPE.plural:
      case TYPE.select: {
        const options = Object.entries(element.options).map(([name, option]) => [
          name,
          { ...option, value: ofElements(option.value, change) },
        ]);
        return { ...element, options: Object.fromEntries(options) };
      }
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
      case TYPE.pound:
        return element;
      default:
        return element satisfies never;
    }
  });
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function accented(text: string): string {
  return Array.from(text, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join("");
}

/** In words of a usual length, where a line may end. */
function padding(text: string): string {
  const letters = "~".repeat(Math.ceil(text.length * GROWTH));
  return letters.replaceAll(/~{1,6}/g, " $&");
}
