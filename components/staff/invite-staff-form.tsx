"use client";

import { CountedText } from "@/components/invitations/counted-text";
import { InvitationLetter, type LetterLabels } from "@/components/invitations/invitation-letter";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { type Choice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedText } from "@/lib/format/form-state";
import { LONGEST_NAME } from "@/lib/format/text-length";

export type InviteStaffLabels = Readonly<
  Record<"name" | "nameHint" | "email" | "emailHint" | "role" | "invite", string>
>;

/** Asks whom to invite and as what, and shows the letter with which they join. */
export function InviteStaffForm({
  action,
  submissionKey,
  roles,
  labels,
  letter,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  roles: readonly Choice[];
  labels: InviteStaffLabels;
  letter: LetterLabels;
  formLabels: FormLabels;
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} labels={formLabels}>
      {(state) => {
        const typed = (name: string) => (state.status === "answered" ? "" : typedText(state, name));
        return (
          <>
            <InvitationLetter state={state} labels={letter} />
            <div key={state.status === "answered" ? submissionKey : ""} className="print:hidden">
              <CountedText
                name="name"
                label={labels.name}
                longest={LONGEST_NAME}
                typed={typed("name")}
                error={errorFor(state, "name")}
              />
              <p className="-mt-3 mb-0 text-ink-soft">{labels.nameHint}</p>
              <TextField
                name="email"
                label={labels.email}
                hint={labels.emailHint}
                type="email"
                autoComplete="off"
                spellCheck={false}
                maxLength={254}
                typed={typed("email")}
                error={errorFor(state, "email")}
              />
              <RadioGroup
                name="role"
                legend={labels.role}
                choices={roles}
                chosen={typed("role")}
                error={errorFor(state, "role")}
              />
              <SubmitButton>{labels.invite}</SubmitButton>
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}
