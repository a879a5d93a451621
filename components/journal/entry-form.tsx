"use client";

import type { ReactNode } from "react";
import type { PlaceLabels } from "@/components/body-map/place-labels";
import { PlacePicker } from "@/components/body-map/place-picker";
import { type UnsentEmergencyLabels, unsentEmergency } from "@/components/patient/unsent-emergency";
import { ActionForm, type FormAction, type FormLabels } from "@/components/ui/action-form";
import { CheckboxList } from "@/components/ui/checkbox-list";
import type { DraftTarget } from "@/components/ui/keep-draft";
import { type Choice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { errorFor, type Help, type Typed, typedList } from "@/lib/format/form-state";
import { LONGEST_NOTE } from "@/lib/format/text-length";
import { HowItWas, type HowItWasLabels } from "./how-it-was";
import { useNoteRoutes } from "./use-note-routes";

export type AskedOnce = { name: string; legend: string; hint?: string; choices: readonly Choice[] };

export type EntryFormLabels = {
  form: FormLabels;
  title: string;
  places: PlaceLabels & { legend: string; hint: string; sameLegend: string };
  how: HowItWasLabels;
  note: { label: string; hint: string };
  unsent: UnsentEmergencyLabels;
  save: string;
};

/**
 * One day's entry. `first` holds what is chosen before the patient touches anything: never an answer to the
 * safety question. `samePlaces` are the places that "same" repeats, each to be unticked.
 */
export function EntryForm({
  action,
  submissionKey,
  day,
  amount,
  safety,
  asked,
  first,
  samePlaces,
  help,
  entries = [],
  draft,
  labels,
}: {
  action: FormAction;
  submissionKey: string;
  day: AskedOnce;
  amount: AskedOnce;
  safety: AskedOnce;
  /** New places, and the plan's review when it is due. */
  asked: readonly AskedOnce[];
  first: Typed;
  samePlaces: readonly Choice[];
  /** Where to get help, when the note asks for it and the entry is not taken. */
  help: Readonly<Record<Help, ReactNode>>;
  /** Ids of the entries that this one replaces. */
  entries?: readonly string[];
  draft: DraftTarget;
  labels: EntryFormLabels;
}) {
  const routesOf = useNoteRoutes();
  return (
    <ActionForm
      action={action}
      submissionKey={submissionKey}
      title={labels.title}
      labels={labels.form}
      help={help}
      sendsWhenOnline
      draft={draft}
      urgent={(typed, shown, isUnsent) => {
        const routes = shown.length > 0 ? [] : routesOf(typed.note);
        // What the server has looked at needs nobody here who can read it.
        return unsentEmergency(typed, labels.unsent, routes ?? (isUnsent ? null : []));
      }}
    >
      {(state) => {
        const valueOf = (name: string) =>
          state.status === "idle" ? [first[name] ?? []].flat() : typedList(state, name);
        const group = ({ name, legend, hint, choices }: AskedOnce) => (
          <RadioGroup
            key={name}
            name={name}
            legend={legend}
            hint={hint}
            choices={choices}
            chosen={valueOf(name)[0]}
            error={errorFor(state, name)}
          />
        );
        return (
          <div className="group/entry">
            {entries.map((entry) => (
              <input key={entry} type="hidden" name="entry" value={entry} />
            ))}
            {group(day)}
            {group(amount)}
            {samePlaces.length > 0 && (
              <div className="hidden group-has-[[name=amount][value=same]:checked]/entry:block">
                <CheckboxList
                  name="same-places"
                  legend={labels.places.sameLegend}
                  choices={samePlaces}
                  chosen={valueOf("same-places")}
                  inColumns
                />
              </div>
            )}
            <div className="hidden group-has-[[name=amount][value=different]:checked]/entry:block">
              <PlacePicker
                name="places"
                legend={labels.places.legend}
                hint={labels.places.hint}
                chosen={valueOf("places")}
                labels={labels.places}
                error={errorFor(state, "places")}
              />
            </div>
            {group(safety)}
            <div className="group-has-[[name=amount][value=none]:checked]/entry:hidden">
              <HowItWas
                valueOf={valueOf}
                errorOf={(name) => errorFor(state, name)}
                labels={labels.how}
              />
            </div>
            {asked.map(group)}
            <TextArea
              name="note"
              longest={LONGEST_NOTE}
              label={labels.note.label}
              hint={labels.note.hint}
              typed={valueOf("note")[0] ?? ""}
              error={errorFor(state, "note")}
            />
            <SubmitButton>{labels.save}</SubmitButton>
          </div>
        );
      }}
    </ActionForm>
  );
}
