import { dayFromIso } from "@/lib/clinical/calendar/day";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}{3,9})[\s./-]+(\d{4})$/u;

/** The birth date that was typed, "YYYY-MM-DD"; null for anything else. Days come before months, as the list writes them. */
export function birthDateIn(typed: string): string | null {
  const text = typed.trim();
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
