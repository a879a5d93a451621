import { dayFromIso } from "@/lib/clinical/calendar/day";

/** A search as typed is either a birth date or the beginnings of names. */
export type QueueSearch = { birthDate: string } | { words: readonly string[] };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}{3,9})[\s./-]+(\d{4})$/u;
const MOST_WORDS = 5;

/** Read a search. Days come before months, as the list itself writes them; an impossible date is sought as a name. */
export function readQueueSearch(typed: string): QueueSearch {
  const text = typed.trim();
  const birthDate = isoOf(text);
  if (birthDate !== null) return { birthDate };
  return {
    words: text
      .toLowerCase()
      .split(/[\s,]+/u)
      .filter((word) => word !== "")
      .slice(0, MOST_WORDS),
  };
}

function isoOf(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return realDate(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? realDate(dayFirst[3], monthNumber(dayFirst[2] ?? ""), dayFirst[1]) : null;
}

function monthNumber(text: string): string {
  if (/^\d+$/.test(text)) return text;
  return String(MONTHS.indexOf(text.toLowerCase().slice(0, 3)) + 1);
}

function realDate(year = "", month = "", day = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  try {
    dayFromIso(iso);
    return iso;
  } catch {
    return null;
  }
}
