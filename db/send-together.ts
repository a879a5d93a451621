/**
 * Asks in this order and in one round trip; what one answers, another cannot use. Throws the fault of the first that
 * failed: that of each later one is only that the transaction had failed.
 */
export async function sendTogether<Answers extends unknown[]>(
  ...asks: { [At in keyof Answers]: () => PromiseLike<Answers[At]> }
): Promise<Answers> {
  // In a promise of its own each query is sent in its turn; by itself one is sent when it is first waited for.
  const ended = await Promise.allSettled(asks.map(async (ask) => ask()));
  const failed = ended.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
  return ended.map((each) => each.status === "fulfilled" && each.value) as Answers;
}
