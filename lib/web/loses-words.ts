import { gunzipSync } from "node:zlib";
import type { SentForm } from "@/lib/auth/sent-form";
import { REFUSED_FORM } from "@/lib/format/refused-form";
import { writtenWords } from "@/lib/format/written-words";
import type { Answer } from "./answer";

/**
 * Whether a form was not taken, and its words are not in the page that answers it: its form is gone from there, or the page
 * is another or none. What leads to advice in an emergency goes before words.
 */
export function losesWords(answer: Answer, { form, isRefused }: SentForm): boolean {
  if (writtenWords(form).length === 0) return false;
  if (answer.status === 404) return true;
  if (!isRefused || answer.status >= 400 || answer.headers.location === "/alert") return false;
  return !new RegExp(`<form[^>]* ${REFUSED_FORM}[ =>]`).test(textOf(answer));
}

function textOf({ headers, body }: Answer): string {
  const isCompressed = headers["content-encoding"] === "gzip" && typeof body !== "string";
  return (isCompressed ? gunzipSync(body) : body).toString();
}
