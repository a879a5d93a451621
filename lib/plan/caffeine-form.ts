import { z } from "zod";
import { type CaffeineSource, caffeineAmount } from "@/lib/clinical/plan/caffeine-amount";
import { TAPER_DAYS, type TaperDays } from "@/lib/clinical/plan/caffeine-taper";
import { choice, optionalNumber, refuse } from "@/lib/forms/fields";

/** Their words are in messages/en/plan.json. */
export const CAFFEINE_PROBLEMS = [
  "amount-missing",
  "amount-unreadable",
  "too-much",
  "days-missing",
] as const;

/** How many of it a usual day has, a blank as none; of more than `most` is asked. */
function amount(most: number) {
  const problems = { unreadable: "amount-unreadable", tooMuch: "too-much" };
  return optionalNumber({ most, decimals: 2 }, problems).transform((typed) => typed ?? 0);
}

const amounts = z
  .object({
    "coffee-cups": amount(30),
    "energy-drinks": amount(20),
    "caffeine-mg": amount(3000),
  } satisfies Record<CaffeineSource, z.ZodType>)
  .transform((counts, context) => {
    const baselineMg = caffeineAmount(counts);
    return baselineMg === 0
      ? refuse(context, "amount-missing", { field: "coffee-cups" })
      : { baselineMg };
  });

const days = choice(TAPER_DAYS.map(String), { missing: "days-missing", unknown: "days-missing" });

/** How much caffeine a usual day has and over how many days it goes down. */
export const caffeineForm = amounts.and(
  z.object({ days: days.transform((typed) => Number(typed) as TaperDays) }),
);
