import { type Day, dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";

import { ageOn } from "./clinic-date";

/** Who a record is about. */
export type PatientIdentity = {
  name: string;
  /** "YYYY-MM-DD"; null: not known. */
  birthDate: string | null;
  sex: string | null;
  hospitalNumber: string | null;
  phone: string | null;
};

const FIRST_COUNTED_IN_YEARS = 2;

/** An age as it is read: whole months below two years, whole years from then on; null where no birth date is known. */
export function ageOf(
  { birthDate }: Pick<PatientIdentity, "birthDate">,
  today: Day,
): { unit: "months" | "years"; count: number } | null {
  if (birthDate === null) return null;
  const years = ageOn(dayFromIso(birthDate), today);
  if (years >= FIRST_COUNTED_IN_YEARS) return { unit: "years", count: years };
  return { unit: "months", count: monthsOn(birthDate, today) };
}

/** The last word of a name without case, accents and signs, for comparing: "o'brien" and "O’Brien" are one. */
function surnameOf(name: string): string {
  const word = name.trim().split(/\s+/u).at(-1) ?? "";
  const bare = word.normalize("NFKD").replaceAll(/[^\p{L}\p{N}]/gu, "");
  return (bare === "" ? name : bare).toLowerCase();
}

/** Of these names, those whose surname another of them has as well. */
export function namesakes(names: readonly string[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const name of names) count.set(surnameOf(name), (count.get(surnameOf(name)) ?? 0) + 1);
  return new Set(names.filter((name) => (count.get(surnameOf(name)) ?? 0) > 1));
}

/** The first letters of the first and the last name: "MS"; one where there is only one name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word = "") => firstLetter(word)).join("");
}

function firstLetter(word: string): string {
  const [letter] = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(
    word.replace(/^[^\p{L}\p{N}]+/u, ""),
  );
  return letter?.segment.toUpperCase() ?? "";
}

function monthsOn(birthDate: string, today: Day): number {
  const birth = partsOf(birthDate);
  const now = partsOf(isoFromDay(today));
  const months = (now.year - birth.year) * 12 + now.month - birth.month;
  return months - (now.date < birth.date ? 1 : 0);
}

function partsOf(iso: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return { year, month, date };
}
