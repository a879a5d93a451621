import type { Block } from "@/lib/emg-requests/block";
import type { RunningLines } from "@/lib/emg-requests/document/running-lines";
import { BlockView } from "./block-view";

/** The sheet as it will print: the head and foot of every page once, and every piece between them. */
export function EmgRequestPreview({
  blocks,
  running,
}: {
  blocks: readonly Block[];
  running: RunningLines;
}) {
  return (
    <div className="on-paper border border-line-strong bg-paper p-4 text-sm text-ink">
      <div className="border-b border-ink pb-2">
        <p dir="auto" className="my-0 font-bold">
          {running.patient}
        </p>
        <p dir="auto" className="my-0">
          {running.request}
        </p>
      </div>
      <div data-testid="emg-request-words">
        {blocks.map((block, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no name; their order is their identity
          <BlockView key={index} block={block} />
        ))}
      </div>
      <div className="mt-4 border-t border-line-strong pt-2 break-all">
        {running.foot.map((line) => (
          <p key={line} className="my-0">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
