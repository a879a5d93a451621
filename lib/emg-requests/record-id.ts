import { z } from "zod";

const id = z.uuid();

/** The id that an address or a form names; null when it is none, so that it is not found. */
export function recordIdFrom(given: unknown): string | null {
  const read = id.safeParse(given);
  return read.success ? read.data : null;
}
