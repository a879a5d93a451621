import { z } from "zod";
import { type CaffeineSource, caffeineAmount } from "@/lib/clinical/plan/caffeine-amount";
import { TAPER_DAYS, type TaperDays } from "@/lib/clinical/plan/caffeine-taper";
import type { FormFields } from "@/lib/format/form-fields";

/** The most of each that is taken for one day's amount; more is asked about. */
const MOST = {
  "coffee-cups": 30,
  "energy-drinks": 20,
  "caffeine-mg": 3000,
} as const satisfies Record<CaffeineSource, number>;

/** Why a field was refused; the words for each are in messages/en/plan.json. */
export type CaffeineProblem = "amount-missing" | "amount-unreadable" | "too-much" | "days-missing";

export type CaffeineInput =
  | { ok: true; baselineMg: number; days: TaperDays }
  | { ok: false; problems: Readonly<Record<string, CaffeineProblem>> };

const daysSchema = z.tuple([
  z
    .enum(TAPER_DAYS.map(String))
    .transform((typed) => TAPER_DAYS.find((days) => `${days}` === typed)),
]);

/** Read how much caffeine a usual day has and over how many days it goes down. A blank amount is none of it. */
export function parseCaffeine(fields: FormFields): CaffeineInput {
  const problems: Record<string, CaffeineProblem> = {};
  const amount = (source: CaffeineSource): number => {
    const read = readAmount((fields[source]?.[0] ?? "").trim(), MOST[source]);
    if (typeof read === "number") return read;
    problems[source] = read;
    return 0;
  };
  const baselineMg = caffeineAmount({
    "coffee-cups": amount("coffee-cups"),
    "energy-drinks": amount("energy-drinks"),
    "caffeine-mg": amount("caffeine-mg"),
  });
  if (baselineMg === 0 && Object.keys(problems).length === 0) {
    problems["coffee-cups"] = "amount-missing";
  }
  const days = daysSchema.safeParse(fields.days ?? []).data?.[0];
  if (days === undefined) problems.days = "days-missing";
  return days === undefined || Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, baselineMg, days };
}

function readAmount(typed: string, most: number): number | CaffeineProblem {
  if (typed === "") return 0;
  if (!/^\d{1,6}(?:[.,]\d{1,2})?$/.test(typed)) return "amount-unreadable";
  const amount = Number(typed.replace(",", "."));
  return amount > most ? "too-much" : amount;
}
