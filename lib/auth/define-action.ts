import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SessionEndedError } from "@/db/session-ended-error";
import { TooBusyError } from "@/db/too-busy-error";
import { settings } from "@/lib/env";
import {
  type FailedForm,
  type FormState,
  failed,
  type Help,
  withHelp,
} from "@/lib/format/form-state";
import { type ActionLimit, takeTurn } from "./action-throttle";
import type { SignedInActor, SignedInRole } from "./actor";
import { answerSignedOut, EMERGENCY_UNSAVED_PATH } from "./answer-signed-out";
import { clientAddress } from "./client-address";
import { currentActor } from "./current-actor";
import { DailyLimitError } from "./daily-limit-error";
import { recordDenial } from "./record-denial";
import { announcedBytes, isFromOwnPage, submissionKeyOf } from "./request-guard";
import { requireActor } from "./require-actor";
import { isOfThisBuild, isSealOf, renewedSubmissionKey } from "./submission-key";

export type ActionRequest = {
  now: Date;
  /** The form's submission key: the same for every repetition of one submission. */
  key: string;
  address: string;
};

/** Says that the form was drawn for somebody else and was not saved. */
const OTHERS_FORM_PATH = "/account?not-yours=1";

type Definition<Sender, State extends FormState> = {
  /** A verb and its object, kebab-case: it names the action in throttles and in the audit. */
  name: string;
  /** How often one sender may send this form. */
  limit: ActionLimit;
  maxBytes: number;
  /**
   * The help that what was typed asks for. It goes along with whatever refuses the form; whose session has ended, or
   * is somebody else's, is led to the emergency page.
   */
  helpIn?: (form: FormData) => readonly Help[];
  run: (actor: Sender, form: FormData, request: ActionRequest) => Promise<State>;
};

export type Action<State> = (
  previous: State | FailedForm,
  form: FormData,
) => Promise<State | FailedForm>;

/**
 * The only way to make a server action: it checks where the form came from, its size, who sent it and for
 * whom it was drawn, how often, and its submission key, before `run` sees it. What `run` throws is a bug and stays one.
 */
export function defineAction<Role extends SignedInRole, State extends FormState>(
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
export function definePublicAction<State extends FormState>(
  definition: Definition<null, State>,
): Action<State> {
  return guarded(definition, (address) => Promise.resolve({ actor: null, id: address }));
}

function guarded<Sender extends SignedInActor | null, State extends FormState>(
  { name, limit, maxBytes, helpIn = () => [], run }: Definition<Sender, State>,
  identify: (address: string) => Promise<{ actor: Sender; id: string } | null>,
): Action<State> {
  const take: Action<State> = async (_previous, form) => {
    const now = new Date();
    const request = await headers();
    if (!isFromOwnPage(request, settings().origin)) forbidden();
    const bytes = announcedBytes(request);
    if (bytes === null || bytes > maxBytes) return refusal("tooLarge", form);

    const address = clientAddress(request);
    const sender = await identify(address);
    if (sender === null) return answerSignedOut(form, helpIn(form));
    const submission = submissionKeyOf(form);
    if (submission === null) return refusal("noKey", form);
    if (sender.actor !== null) {
      if (submission.seal === null) return refusal("noKey", form);
      if (!isSealOf(submission.seal, sender.actor)) {
        await recordDenial(sender.actor, {
          action: name,
          resource: "action",
          reason: "wrong-person",
        });
        // Somebody else's words, from a page that was left open: they leave the screen as well.
        redirect(helpIn(form).length > 0 ? EMERGENCY_UNSAVED_PATH : OTHERS_FORM_PATH);
      }
    }
    // Its words may mean something else by now: the person looks at them on this build's page, and sends them again.
    if (sender.actor !== null && !isOfThisBuild(submission)) {
      const refused = await refusal("olderPage", form);
      return { ...refused, submissionKey: renewedSubmissionKey(submission) };
    }
    if (!(await takeTurn({ action: name, sender: sender.id, limit, now }))) {
      return refusal("tooFast", form);
    }
    try {
      return await run(sender.actor, form, { now, key: submission.key, address });
    } catch (error) {
      // The session can end between the check above and the transaction's own.
      if (error instanceof SessionEndedError) return answerSignedOut(form, helpIn(form));
      if (error instanceof TooBusyError) return refusal("tooBusy", form);
      if (error instanceof DailyLimitError) return refusal("tooManyToday", form);
      throw error;
    }
  };
  return async (previous, form) => withHelp(await take(previous, form), helpIn(form));
}

async function refusal(
  reason: "tooLarge" | "noKey" | "olderPage" | "tooFast" | "tooBusy" | "tooManyToday",
  form: FormData,
): Promise<FailedForm> {
  const t = await getTranslations("shell.form");
  return failed(t(reason), form);
}
