import { z } from "zod";
import { dayFromIso } from "@/lib/clinical/calendar/day";

export const DAY_WORDS = 'a real date as "2026-11-24"';

/** "2026-11-24" to its day. */
export const daySchema = z.iso.date({ error: DAY_WORDS }).meta({ id: "day" }).transform(dayFromIso);
