import "server-only";
import { headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { databaseTime } from "@/db/database-time";
import { SessionEndedError } from "@/db/session-ended-error";
import { TooBusyError } from "@/db/too-busy-error";
import { withReservedConnection } from "@/db/without-actor";
import type { SignedInActor, SignedInRole } from "@/lib/actor";
import { settings } from "@/lib/env";
import {
  type FailedForm,
  type FormState,
  failed,
  type Help,
  isTaken,
  withHelp,
} from "@/lib/format/form-state";
import { type ActionLimit, consumePoint } from "./action-throttle";
import { answerSignedOut, EMERGENCY_UNSAVED_PATH } from "./answer-signed-out";
import { clientAddress } from "./client-address";
import { currentSession } from "./current-actor";
import { DailyLimitError } from "./daily-limit-error";
import { logRefusal } from "./log-refusal";
import { recordRefusedAction } from "./record-denial";
import { refusalIn, withoutReason } from "./refusal-in";
import { announcedBytes, isFromOwnPage, submissionKeyOf } from "./request-guard";
import { sentForm } from "./sent-form";
import { isFormTokenOf, isOfThisBuild, renewedSubmissionKey } from "./submission-key";
import { deleteUnsentForm } from "./unsent/delete-unsent-form";
import { SHOW_AGAIN } from "./unsent/unsent-form";

export type ActionRequest = {
  /** By the database's clock. */
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
  /** It asks what would be: that this would be refused is an answer, and no refusal. */
  isQuestion?: boolean;
  run: (actor: Sender, form: FormData, request: ActionRequest) => Promise<State>;
};

export type Action<State> = (
  previous: State | FailedForm,
  form: FormData,
) => Promise<State | FailedForm>;

/**
 * The only way to make a server action: it checks where the form came from, its size, who sent it and for
 * whom it was drawn, how often, and its submission key, before `run` sees it. What `run` throws is a bug and stays one.
 * Whatever is refused, here or by `run`, is one line of the audit.
 */
export function defineAction<Role extends SignedInRole, State extends FormState>(
  definition: Definition<Extract<SignedInActor, { role: Role }>, State> & {
    role: Role | readonly Role[];
  },
): Action<State> {
  return guarded(definition, async () => {
    const session = await currentSession();
    if (session === null) return "signed-out";
    const { actor, askedAt: now } = session;
    return hasRole(actor, definition.role) ? { actor, id: actor.personId, now } : "wrong-role";
  });
}

/** A server action for people who are not signed in: checked alike, and limited by address. */
export function definePublicAction<State extends FormState>(
  definition: Definition<null, State>,
): Action<State> {
  // What refuses somebody who is not signed in is the sign-in, which writes its own line.
  return guarded({ ...definition, isQuestion: true }, async (address) => {
    const now = await withReservedConnection(databaseTime);
    return { actor: null, id: address, now };
  });
}

function guarded<Sender extends SignedInActor | null, State extends FormState>(
  { name, limit, maxBytes, helpIn = () => [], isQuestion = false, run }: Definition<Sender, State>,
  identify: (
    address: string,
  ) => Promise<{ actor: Sender; id: string; now: Date } | "signed-out" | "wrong-role">,
): Action<State> {
  const take = async (form: FormData, refuseAs: RefuseAs): Promise<State | FailedForm> => {
    const refuse = (words: FormRefusal) => {
      refuseAs(words.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
      return refusal(words, form);
    };
    const request = await headers();
    if (!isFromOwnPage(request, settings().origin)) {
      refuseAs("other-site");
      forbidden();
    }
    const bytes = announcedBytes(request);
    if (bytes === null || bytes > maxBytes) return refuse("tooLarge");

    const address = clientAddress(request);
    const sender = await identify(address);
    if (typeof sender === "string") {
      refuseAs(sender);
      if (sender === "wrong-role") {
        Object.assign(sentForm.getStore() ?? {}, { isForbidden: true });
        forbidden();
      }
      const now = await withReservedConnection(databaseTime);
      return answerSignedOut(form, { help: helpIn(form), now });
    }
    const { actor, now } = sender;
    const submission = submissionKeyOf(form);
    if (submission === null) return refuse("noKey");
    if (actor !== null) {
      if (submission.formToken === null) return refuse("noKey");
      if (!isFormTokenOf(submission.formToken, actor)) {
        refuseAs("wrong-person");
        // Somebody else's words, from a page that was left open: they leave the screen as well.
        redirect(helpIn(form).length > 0 ? EMERGENCY_UNSAVED_PATH : OTHERS_FORM_PATH);
      }
    }
    // The person looks at the words first, on this build's page, and sends them again: they were typed before signing in
    // again, or may mean something else by now.
    const isShownAgain = form.has(SHOW_AGAIN);
    if (actor !== null && (isShownAgain || !isOfThisBuild(submission))) {
      const refused = await refuse(isShownAgain ? "shownAgain" : "olderPage");
      if (isShownAgain) refuseAs(null);
      return { ...refused, submissionKey: renewedSubmissionKey(submission) };
    }
    if (!(await consumePoint({ action: name, sender: sender.id, limit, now }))) {
      return refuse("tooFast");
    }
    try {
      const state = await run(actor, form, { now, key: submission.key, address });
      if (state.status === "idle") await deleteUnsentForm(submission.key);
      return state;
    } catch (error) {
      // An action that took its form may lead to another page.
      if (isRedirect(error)) await deleteUnsentForm(submission.key);
      // The session can end between the check above and the transaction's own.
      if (error instanceof SessionEndedError) {
        refuseAs("signed-out");
        return answerSignedOut(form, { help: helpIn(form), now });
      }
      if (error instanceof TooBusyError) {
        // Of an outage there is no line in the audit: it would wait as long again.
        refuseAs(null);
        logRefusal({ action: name, reason: "too-busy", unaudited: error.name });
        return refusal("tooBusy", form);
      }
      if (error instanceof DailyLimitError) return refuse("tooManyToday");
      throw error;
    }
  };
  return async (_previous, form) => {
    let refusedAs: string | null | undefined;
    const record = async (outcome: unknown) => {
      const found = isQuestion ? null : refusalIn(outcome);
      const reason = refusedAs === undefined ? found : refusedAs;
      if (reason !== null) await recordRefusedAction(name, reason);
    };
    // The arguments of a request are whatever somebody wrote, or none.
    if (!((form as unknown) instanceof FormData)) {
      await record(failed("", new FormData()));
      notFound();
    }
    try {
      const state = await take(form, (reason) => {
        refusedAs = reason;
      });
      await record(state);
      const sent = sentForm.getStore();
      if (sent !== undefined && !isTaken(state)) sent.isRefused = true;
      return withHelp(withoutReason(state), helpIn(form));
    } catch (error) {
      await record(error);
      throw error;
    }
  };
}

function hasRole<Role extends SignedInRole>(
  actor: SignedInActor,
  roles: Role | readonly Role[],
): actor is Extract<SignedInActor, { role: Role }> {
  return [roles].flat().some((role) => role === actor.role);
}

function isRedirect(error: unknown): boolean {
  const { digest } = z.object({ digest: z.string() }).safeParse(error).data ?? {};
  return digest?.startsWith("NEXT_REDIRECT;") === true;
}

/** Takes the code of a refusal for the audit, in place of what can be seen in its outcome; null: without a line. */
type RefuseAs = (reason: string | null) => void;
type FormRefusal =
  | "tooLarge"
  | "noKey"
  | "olderPage"
  | "shownAgain"
  | "tooFast"
  | "tooBusy"
  | "tooManyToday";

async function refusal(words: FormRefusal, form: FormData): Promise<FailedForm> {
  const t = await getTranslations("shell.form");
  return failed(t(words), form);
}
