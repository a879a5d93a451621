"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

/** Gives one person another role or none, one button each, folded away until somebody asks for it. */
export function StaffRoleForm({
  action,
  submissionKey,
  personId,
  was,
  become,
  labels,
  formLabels,
}: {
  action: FormAction;
  submissionKey: string;
  personId: string;
  was: string;
  become: readonly { value: string; label: string }[];
  labels: Readonly<Record<"open" | "openOf" | "what", string>> & { more: string | null };
  formLabels: FormLabels;
}) {
  return (
    <ActionForm action={action} submissionKey={submissionKey} labels={formLabels} holdsNothing>
      {(state) => (
        <>
          <input type="hidden" name="personId" value={personId} />
          <input type="hidden" name="was" value={was} />
          {state.status === "answered" && (
            <Notice kind="success" live>
              <p className="my-0">{state.rows[0]?.message}</p>
            </Notice>
          )}
          <details key={was}>
            <summary
              aria-label={labels.openOf}
              className="flex min-h-[var(--control,3rem)] w-fit cursor-pointer items-center text-link underline"
            >
              {labels.open}
            </summary>
            <p className="my-1">
              {labels.what} {labels.more}
            </p>
            <p className="my-2 flex flex-wrap gap-2">
              {become.map(({ value, label }) => (
                <SubmitButton
                  key={value}
                  kind={value === "left" ? "danger" : "secondary"}
                  name="become"
                  value={value}
                >
                  {label}
                </SubmitButton>
              ))}
            </p>
          </details>
        </>
      )}
    </ActionForm>
  );
}
