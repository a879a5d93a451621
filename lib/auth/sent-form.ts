import { AsyncLocalStorage } from "node:async_hooks";

/** A form that was sent without script, while it is answered. */
export type SentForm = {
  /** Path and query to which it was sent. */
  address: string;
  /** Every field, those by which Next finds its action among them. */
  form: FormData;
  /** The action did not take it: the page that is drawn must show its words. */
  isRefused: boolean;
  /** Whoever sent it may not do this: their role is another. Next answers 404 to what an action forbids without script. */
  isForbidden?: true;
  /** When it can be sent again, where the action knows that. */
  retryAfterSeconds?: number;
};

const PLACE = Symbol.for("flicker.sent-form");
const inProcess = globalThis as { [PLACE]?: AsyncLocalStorage<SentForm> };
inProcess[PLACE] ??= new AsyncLocalStorage();

/** What the outermost listener and the actions behind it know of one form: they are built apart, so the process has it. */
export const sentForm = inProcess[PLACE];
