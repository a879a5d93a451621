import { z } from "zod";
import { dayFromIso } from "@/lib/clinical/calendar/day";

/** A day as an address and a hidden field have it, "2026-11-24". */
export const isoDay = z.iso.date().transform(dayFromIso);
