import { z } from "zod";
import { storableText } from "@/lib/format/storable-text";
import { excessLength, LONGEST_DETAIL } from "@/lib/format/text-length";

/** An id or a name, as short as a line on a page. */
export const shortTextSchema = z
  .string()
  .min(1)
  .refine((text) => excessLength(text, LONGEST_DETAIL) === 0, {
    error: `at most ${LONGEST_DETAIL} characters`,
  })
  .refine((text) => storableText(text) === text, {
    error: "text without NUL and without half of a surrogate pair",
  });
