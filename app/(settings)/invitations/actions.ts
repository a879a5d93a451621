"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { newCode } from "@/lib/auth/new-code";
import { answered, because, type FormState, failed, refused } from "@/lib/format/form-state";
import { dayEverywhere } from "@/lib/format/zoned-day";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { inviteAgain } from "@/lib/invitations/invite-again";
import { INVITE_PROBLEMS, inviteAgainForm, inviteForm } from "@/lib/invitations/invite-form";
import { invitePatient } from "@/lib/invitations/invite-patient";
import { invitationMail, mailedText } from "../invitation-mail";
import { letterOf } from "../letter-of";

const LIMITS = { limit: { points: 60, seconds: 60 }, maxBytes: 16 * 1024 };

export const invitePatientAction = defineAction<"clinician" | "admin", FormState>({
  name: "invite-patient",
  role: ["clinician", "admin"],
  ...LIMITS,
  run: async (actor, form, { key, now }) => {
    const t = await getTranslations("invitations");
    const read = parseForm(inviteForm(dayEverywhere(now)), form, INVITE_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code, values }) => t(`problems.${code}`, values)),
        form,
      );
    }
    const { code, codeHash } = newCode(key);
    const { name, email } = read.value;
    const words = email === null ? null : await invitationMail("patient", code);
    const mail = email === null || words === null ? null : { to: email, ...words };
    const outcome = await invitePatient(actor, { patient: read.value, codeHash, key, mail });
    if (outcome === "key-reused") return because(failed(t("keyReused"), form), outcome);
    if (outcome !== "invited") {
      const field = outcome === "number-taken" ? "number" : "isAnother";
      return because(refused({ [field]: t(`problems.${outcome}`) }, form), outcome);
    }
    revalidatePath("/invitations");
    const letter = letterOf("/join", code, t("letter.dear", { name }));
    return answered([{ ...letter, mailed: mail ? await mailedText(mail.to) : "" }], form);
  },
});

export const inviteAgainAction = defineAction<"clinician" | "admin", FormState>({
  name: "invite-again",
  role: ["clinician", "admin"],
  ...LIMITS,
  run: async (actor, form, { key }) => {
    const t = await getTranslations("invitations");
    const read = parseForm(inviteAgainForm, form);
    if (read.outcome !== "read") return notOurs(form);
    const { patientId } = read.value;
    const { code, codeHash } = newCode(key);
    const outcome = await inviteAgain(actor, { patientId, codeHash, key });
    if (outcome === null) notFound();
    if (outcome === "key-reused") return because(failed(t("keyReused"), form), outcome);
    if (outcome === "not-yours") return because(failed(t("notYours"), form), outcome);
    revalidatePath("/invitations");
    return answered([letterOf("/join", code, t("letter.dear", { name: outcome.name }))], form);
  },
});
