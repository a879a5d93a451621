import { expect, test } from "@playwright/test";
import { askAt, type Entry, entriesOf, filledIn, hold, untilTaken } from "./entries-without-script";
import { startSecondServer } from "./second-server";

const PATIENTS = 24;

for (const acknowledgedBefore of [1, 6, 12]) {
  test(`a web process killed after ${acknowledgedBefore} of ${PATIENTS} entries loses none that it acknowledged, and the same press again doubles none`, async () => {
    const first = await startSecondServer({});
    const entries = await Promise.all(
      Array.from({ length: PATIENTS }, () => filledIn(askAt(first.base))),
    );
    // The last is not saved before the process is killed, however fast it is.
    const [last] = entries.slice(-1);
    if (last === undefined) throw new Error("no entry to hold");
    const held = await hold(last.patient);
    let acknowledged = 0;
    let isKilled = false;
    let kill = () => {};
    const killed = new Promise<void>((resolve) => {
      kill = () => {
        isKilled = true;
        resolve(first.stop());
      };
    });
    const press = async (entry: Entry): Promise<boolean> => {
      if (!(await untilTaken(askAt(first.base), entry, () => isKilled))) return false;
      acknowledged += 1;
      if (acknowledged === acknowledgedBefore) kill();
      return true;
    };
    const answers = await Promise.all(entries.map(press));
    await killed;
    await held.release();
    expect(answers.at(-1)).toBe(false);
    const stored = await entriesOf(entries);
    for (const [index, isAcknowledged] of answers.entries()) {
      if (isAcknowledged) expect(stored[index]).toBe(1);
    }
    expect(Math.max(...stored)).toBe(1);

    const second = await startSecondServer({});
    try {
      await Promise.all(entries.map((entry) => untilTaken(askAt(second.base), entry)));
      expect(await entriesOf(entries)).toEqual(entries.map(() => 1));
    } finally {
      await second.stop();
    }
  });
}
