/** A patient has sent as much today as one day takes: nothing was stored. */
export class DailyLimitError extends Error {
  override name = "DailyLimitError";

  constructor() {
    super("as much as one day takes was sent today");
  }
}
