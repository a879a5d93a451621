const EVERY_MS = 1000;
const EVERY_MS_IN_A_LOG = 10_000;

type Counted = { assessed: number; failed: number };

/** Counts what was assessed and says so on `stream`, once a second on a terminal and every ten in a log. */
export function progressOn(stream: NodeJS.WriteStream) {
  const startedAt = performance.now();
  const everyMs = stream.isTTY ? EVERY_MS : EVERY_MS_IN_A_LOG;
  let saidAt = startedAt;
  let assessed = 0;
  let failed = 0;
  const words = () => {
    const seconds = (performance.now() - startedAt) / 1000;
    const all = assessed + failed;
    return `${all.toLocaleString("en")} histories in ${seconds.toFixed(1)} s (${Math.round(all / seconds).toLocaleString("en")} a second), ${failed.toLocaleString("en")} not valid`;
  };
  return {
    count(more: Counted): void {
      assessed += more.assessed;
      failed += more.failed;
      if (performance.now() - saidAt < everyMs) return;
      saidAt = performance.now();
      stream.write(stream.isTTY ? `\r${words()}` : `${words()}\n`);
    },
    end(): Counted {
      stream.write(`${stream.isTTY ? "\r" : ""}${words()}\n`);
      return { assessed, failed };
    },
  };
}
