/** A transaction was used after its end, or after its connection was lost. */
export class TransactionOverError extends Error {
  override name = "TransactionOverError";

  constructor() {
    super("this transaction is over: nothing can be read or written through it any more");
  }
}
