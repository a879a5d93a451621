import { setTimeout as pause } from "node:timers/promises";
import { UserError } from "./phase.mjs";

/** Resolves when `url` answers 200; throws when `ended` resolves first, or after two minutes. */
export async function waitForPage(url, ended) {
  const deadline = performance.now() + 120_000;
  const gone = new AbortController();
  void ended.then((how) => gone.abort(how));
  while (performance.now() < deadline) {
    if (gone.signal.aborted) {
      throw new UserError(
        `The web process ended (${String(gone.signal.reason)}) before it answered.`,
      );
    }
    try {
      const response = await fetch(url, { redirect: "manual" });
      if (response.status === 200) return;
    } catch {
      // Not listening yet.
    }
    await pause(50);
  }
  throw new UserError(`${url} did not answer within two minutes.`);
}
