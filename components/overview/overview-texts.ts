import type { useTranslations } from "next-intl";
import type { QueueTexts } from "@/components/queue/queue-texts";

/** All that the overview speaks with. */
export type OverviewTexts = QueueTexts & {
  overview: ReturnType<typeof useTranslations<"overview">>;
};
