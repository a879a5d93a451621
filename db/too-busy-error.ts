/** The work was refused before it began: too many wait already, or this one has waited as long as anybody may. */
export class TooBusyError extends Error {
  override name = "TooBusyError";

  constructor() {
    super("too busy: nothing was begun");
  }
}
