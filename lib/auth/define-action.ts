import "server-only";
import { headers } from "next/headers";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SessionEndedError } from "@/db/session-ended-error";
import { settings } from "@/lib/env";
import { type FailedForm, failed } from "@/lib/format/form-state";
import { type ActionLimit, takeTurn } from "./action-throttle";
import type { SignedInActor, SignedInRole } from "./actor";
import { answerSignedOut, type WhenSignedOut } from "./answer-signed-out";
import { clientAddress } from "./client-address";
import { currentActor } from "./current-actor";
import { announcedBytes, isFromOwnPage, submissionKeyOf } from "./request-guard";
import { requireActor } from "./require-actor";

export type ActionRequest = {
  now: Date;
  /** The form's submission key: the same for every repetition of one submission. */
  key: string;
  address: string;
};

type Definition<Sender, State> = {
  /** A verb and its object, kebab-case: it names the action in throttles and in the audit. */
  name: string;
  /** How often one sender may send this form. */
  limit: ActionLimit;
  maxBytes: number;
  /** Asked when the session has ended. Without it, and on null, what was typed stays on the page. */
  whenSignedOut?: WhenSignedOut;
  run: (actor: Sender, form: FormData, request: ActionRequest) => Promise<State>;
};

export type Action<State> = (
  previous: State | FailedForm,
  form: FormData,
) => Promise<State | FailedForm>;

/**
 * The only way to make a server action: it checks where the form came from, its size, who sent it, how
 * often, and its submission key, before `run` sees it. What `run` throws is a bug and stays one.
 */
export function defineAction<Role extends SignedInRole, State>(
  definition: Definition<Extract<SignedInActor, { role: Role }>, State> & { role: Role },
): Action<State> {
  return guarded(definition, async () => {
    if ((await currentActor()) === null) return null;
    const actor = await requireActor(definition.role, {
      action: definition.name,
      resource: "action",
    });
    return { actor, id: actor.personId };
  });
}

/** A server action for people who are not signed in: checked alike, and limited by address. */
export function definePublicAction<State>(definition: Definition<null, State>): Action<State> {
  return guarded(definition, (address) => Promise.resolve({ actor: null, id: address }));
}

function guarded<Sender, State>(
  { name, limit, maxBytes, whenSignedOut, run }: Definition<Sender, State>,
  identify: (address: string) => Promise<{ actor: Sender; id: string } | null>,
): Action<State> {
  return async (_previous, form) => {
    const now = new Date();
    const request = await headers();
    if (!isFromOwnPage(request, settings().origin)) forbidden();
    const bytes = announcedBytes(request);
    if (bytes === null || bytes > maxBytes) return refusal("tooLarge", form);

    const address = clientAddress(request);
    const sender = await identify(address);
    if (sender === null) return answerSignedOut(form, whenSignedOut);
    const key = submissionKeyOf(form);
    if (key === null) return refusal("noKey", form);
    if (!(await takeTurn({ action: name, sender: sender.id, limit, now }))) {
      return refusal("tooFast", form);
    }
    try {
      return await run(sender.actor, form, { now, key, address });
    } catch (error) {
      // The session can end between the check above and the transaction's own.
      if (error instanceof SessionEndedError) return answerSignedOut(form, whenSignedOut);
      throw error;
    }
  };
}

async function refusal(
  reason: "tooLarge" | "noKey" | "tooFast",
  form: FormData,
): Promise<FailedForm> {
  const t = await getTranslations("shell.form");
  return failed(t(reason), form);
}
