import type { Transaction } from "@/db/client";

class NoAlert extends Error {}

/**
 * What `store` stores where it leaves the patient an alert to read, and null with nothing stored where it does not: only the
 * rules, over all that was ever answered, can say that a tick is no emergency.
 */
export async function storeIfAlert<Outcome>(
  tx: Transaction,
  store: (nested: Transaction) => Promise<Outcome>,
  isAlert: (outcome: Outcome) => boolean,
): Promise<Outcome | null> {
  try {
    return await tx.transaction(async (nested) => {
      const outcome = await store(nested);
      if (!isAlert(outcome)) throw new NoAlert();
      return outcome;
    });
  } catch (error) {
    if (error instanceof NoAlert) return null;
    throw error;
  }
}
