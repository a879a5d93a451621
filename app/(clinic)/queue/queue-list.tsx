import type { ReactNode } from "react";
import { queueLines } from "@/components/queue/queue-lines";
import type { QueueSheet } from "@/components/queue/queue-sheet";
import { QueueTable } from "@/components/queue/queue-table";
import type { QueueTexts } from "@/components/queue/queue-texts";
import type { QueuePage } from "@/lib/queue/queue-page";
import { queueTableLabels } from "./queue-table-labels";

/** The rows of a page of the queue, on the screen and on paper; `empty` in their place where there is none. */
export function QueueList({
  page,
  texts,
  personId,
  empty,
  foot,
}: {
  page: QueuePage;
  texts: QueueTexts;
  /** Who reads. */
  personId: string;
  empty: ReactNode;
  /** Comes again at the end of each printed sheet. */
  foot?: ReactNode;
}) {
  if (page.rows.length === 0) return empty;
  const sheet: QueueSheet = {
    lines: queueLines(page.rows, texts, { ...page, personId }),
    labels: queueTableLabels(texts, page.rows),
  };
  return <QueueTable sheet={JSON.stringify(sheet)} foot={foot} />;
}
