import { z } from "zod";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { EARLIEST_DATE } from "@/lib/clinical/history/history";

export const DAY_WORDS = 'a real date as "2026-11-24"';

/** "2026-11-24" to its day. */
export const daySchema = z.iso
  .date({ error: DAY_WORDS })
  .refine((iso) => iso >= EARLIEST_DATE, { error: `a date from ${EARLIEST_DATE} on` })
  .meta({ id: "day" })
  .transform(dayFromIso);
