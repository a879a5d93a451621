import type { useTranslations } from "next-intl";

/** The words of the queue, as a page hands them on. */
export type QueueWords = ReturnType<typeof useTranslations<"queue">>;
