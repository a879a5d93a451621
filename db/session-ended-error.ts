/** The session was signed out, ran out, or its person may not act in that role any more. */
export class SessionEndedError extends Error {
  override name = "SessionEndedError";

  constructor() {
    super("the session has ended");
  }
}
