const EVERY_MS = 1000;
const EVERY_MS_IN_A_LOG = 10_000;

type Counted = { assessed: number; failed: number };
type Progress = Counted & { urgentCount: number };

/** Counts what was assessed and says so on `stream`, once a second on a terminal and every ten in a log. */
export function progressOn(stream: NodeJS.WriteStream) {
  const startedAt = performance.now();
  const everyMs = stream.isTTY ? EVERY_MS : EVERY_MS_IN_A_LOG;
  let saidAt = startedAt;
  let assessed = 0;
  let failed = 0;
  let urgent = 0;
  const words = () => {
    const seconds = (performance.now() - startedAt) / 1000;
    const all = assessed + failed;
    return `${all.toLocaleString("en")} histories in ${seconds.toFixed(1)} s (${Math.round(all / seconds).toLocaleString("en")} a second), ${failed.toLocaleString("en")} not valid`;
  };
  return {
    count(more: Progress): void {
      assessed += more.assessed;
      failed += more.failed;
      urgent += more.urgentCount;
      if (performance.now() - saidAt < everyMs) return;
      saidAt = performance.now();
      stream.write(stream.isTTY ? `\r${words()}` : `${words()}\n`);
    },
    end(): Counted {
      stream.write(`${stream.isTTY ? "\r" : ""}${words()}\n`);
      if (urgent > 0) {
        const lines =
          urgent === 1 ? "1 refused line" : `${urgent.toLocaleString("en")} refused lines`;
        stream.write(
          `${lines} may hold a yes to an emergency question: named first in the output.\n`,
        );
      }
      return { assessed, failed };
    },
  };
}
