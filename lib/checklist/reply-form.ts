import { z } from "zod";
import { LONGEST_NOTE } from "@/lib/format/text-length";
import { id, named, optionalText } from "@/lib/forms/fields";
import { REPLY } from "@/lib/record/source";

/** Their words are in messages/en/question.json. */
export const REPLY_PROBLEMS = ["tooLong"] as const;

/** Which question is replied to, and in which words; its answers are read by what it asks. */
export const replyForm = z.object({
  page: named([REPLY]),
  question: id,
  note: optionalText(LONGEST_NOTE, "tooLong"),
});
