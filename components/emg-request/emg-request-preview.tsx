import type { Block } from "@/lib/emg-requests/block";
import type { RunningLines } from "@/lib/emg-requests/document/running-lines";
import { BlockList } from "./block-view";

/** The sheet as it will print: what stands at the foot of every page once, and every piece above it. */
export function EmgRequestPreview({
  blocks,
  running,
}: {
  blocks: readonly Block[];
  running: RunningLines;
}) {
  return (
    <div className="emg-sheet on-paper">
      <div data-testid="emg-request-words">
        <BlockList blocks={blocks} />
      </div>
      <div className="sheet-foot">
        {[running.patient, running.request, ...running.foot].map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
