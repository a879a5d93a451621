import type { Fact } from "../fact";
import { REPORTED_FACTS } from "./reported-facts";
import type { FactReading } from "./truth";
import { TWITCH_FACTS } from "./twitch-facts";

/** How each named fact is read. */
export const FACT_READINGS: Readonly<Record<Fact, FactReading>> = {
  ...TWITCH_FACTS,
  ...REPORTED_FACTS,
};
