"use client";

import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { type DataColumn, DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { type Choice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { errorFor, typedText } from "@/lib/format/form-state";

/** How much caffeine a day has, and below it the days on which it goes down. Nothing of it is stored. */
export function PlanTaperForm({
  action,
  submissionKey,
  amounts,
  days,
  labels,
}: {
  action: FormAction;
  submissionKey: string;
  amounts: readonly { name: string; label: string; hint: string }[];
  days: { legend: string; usual: string; choices: readonly Choice[] };
  labels: {
    form: FormLabels;
    title: string;
    submit: string;
    shown: string;
    caption: string;
    columns: readonly DataColumn[];
  };
}) {
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={labels.form}
      holdsNothing
    >
      {(state) => (
        <>
          {amounts.map(({ name, label, hint }) => (
            <TextField
              key={name}
              name={name}
              label={label}
              hint={hint}
              typed={typedText(state, name)}
              error={errorFor(state, name)}
              inputMode="decimal"
              width="w-32"
            />
          ))}
          <RadioGroup
            name="days"
            legend={days.legend}
            choices={days.choices}
            chosen={state.status === "idle" ? days.usual : typedText(state, "days")}
            error={errorFor(state, "days")}
            inline
          />
          <SubmitButton>{labels.submit}</SubmitButton>
          {state.status === "answered" && (
            <>
              <Notice kind="success" live>
                <p className="m-0 font-bold">{labels.shown}</p>
              </Notice>
              <DataTable
                caption={labels.caption}
                columns={labels.columns}
                rowHeading="day"
                rows={state.rows.map((cells) => ({ key: cells.day ?? "", cells }))}
              />
            </>
          )}
        </>
      )}
    </ActionForm>
  );
}
