import type { ReactNode } from "react";
import { queueHead } from "@/components/queue/queue-heads";
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
  const lines = queueLines(page.rows, texts, { ...page, personId });
  const places = [...new Set(page.rows.map(({ place }) => place))];
  const sheet: QueueSheet = {
    groups: places.map((place) => {
      const own = lines.filter((_, index) => page.rows[index]?.place === place);
      // Rows and counts are read one after the other: a case that moved between has a head all the same.
      const alone = { place, open: own.length, breach: 0, lateFirstLooks: 0 };
      const group = page.groups.find((each) => each.place === place) ?? alone;
      return { head: queueHead(group, texts), lines: own };
    }),
    labels: queueTableLabels(texts, page.rows),
  };
  return <QueueTable sheet={JSON.stringify(sheet)} foot={foot} />;
}
