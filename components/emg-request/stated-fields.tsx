import type { EmgItemTexts } from "@/i18n/emg-texts";
import { fieldName } from "@/lib/clinical/emg/gaps";
import { REQUEST_FIELDS, type RequestFieldId } from "@/lib/clinical/emg/request-field";
import { errorFor, type FormState, typedText } from "@/lib/format/form-state";
import { DateField, type DateFieldLabels } from "../ui/date-field";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { textIn } from "./filled";

export type StatedLabels = DateFieldLabels & {
  notStated: string;
  items: Pick<EmgItemTexts, "field" | "option">;
};

/** The fields with these ids, in this order. */
export function StatedFields({
  ids,
  state,
  saved,
  labels,
}: {
  ids: readonly RequestFieldId[];
  state: FormState;
  saved: Partial<Record<RequestFieldId, string>>;
  labels: StatedLabels;
}) {
  return ids.map((id) => (
    <StatedField key={id} id={id} state={state} saved={saved[id]} labels={labels} />
  ));
}

function StatedField({
  id,
  state,
  saved,
  labels,
}: {
  id: RequestFieldId;
  state: FormState;
  saved: string | undefined;
  labels: StatedLabels;
}) {
  const { options } = REQUEST_FIELDS[id];
  const asks = labels.items.field[id];
  const texts: Partial<Record<RequestFieldId, Readonly<Record<string, string>>>> =
    labels.items.option;
  const name = fieldName(id);
  const error = errorFor(state, name);
  if (options === null) {
    return (
      <TextArea
        name={name}
        label={asks}
        typed={textIn(state, name, saved)}
        error={error}
        rows={3}
      />
    );
  }
  if (options === "date") {
    return (
      <DateField
        name={name}
        legend={asks}
        labels={labels}
        typed={dateIn(state, name, saved)}
        error={error}
      />
    );
  }
  return (
    <Field name={name} label={asks} error={error} className="max-w-lg">
      <Select
        name={name}
        value={textIn(state, name, saved)}
        blank={labels.notStated}
        options={texts[id] ?? {}}
        isRefused={error !== undefined}
        describedBy={error && `${name}-error`}
      />
    </Field>
  );
}

function dateIn(state: FormState, name: string, saved: string | undefined) {
  if (state.status !== "idle") {
    return {
      day: typedText(state, `${name}-day`),
      month: typedText(state, `${name}-month`),
      year: typedText(state, `${name}-year`),
    };
  }
  const [year = "", month = "", day = ""] = (saved ?? "").split("-");
  return { day, month, year };
}
