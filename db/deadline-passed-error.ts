/** A transaction that took too long: nothing of it is kept, unless its commit was already under way. */
export class DeadlinePassedError extends Error {
  override name = "DeadlinePassedError";

  constructor() {
    super("the transaction took longer than it may");
  }
}
