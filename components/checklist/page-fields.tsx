import type { PlaceLabels } from "@/components/body-map/place-labels";
import { PlacePicker } from "@/components/body-map/place-picker";
import { DateField, type DateFieldLabels } from "@/components/ui/date-field";
import { ChoiceRow, RadioGroup } from "@/components/ui/radio-group";
import type { FieldView } from "./field-view";
import { ScaleField } from "./scale-field";
import { SignField } from "./sign-field";

export type PageFieldLabels = { date: DateFieldLabels; places: PlaceLabels | null };

type PageFieldsProps = {
  fields: readonly FieldView[];
  labels: PageFieldLabels;
  valueOf: (name: string) => readonly string[];
  errorOf: (name: string) => string | undefined;
};

/** The fields of one page, what an answer opens below it; `valueOf` gives what stands in a field, `errorOf` why it was refused. */
export function PageFields({ fields, ...props }: PageFieldsProps) {
  return fields
    .filter(({ under }) => under === undefined)
    .map((field) => <FieldWithMore key={field.name} field={field} all={fields} {...props} />);
}

function FieldWithMore({
  field,
  all,
  ...props
}: Omit<PageFieldsProps, "fields"> & { field: FieldView; all: readonly FieldView[] }) {
  const more = all.filter(({ under }) => under?.name === field.name);
  if (field.kind === "sign") return <SignWithMore field={field} more={more} all={all} {...props} />;
  if (more.length === 0 || field.kind !== "choice") return <OneField field={field} {...props} />;
  const opening = new Set(more.flatMap(({ under }) => under?.on ?? []));
  const choices = field.choices.map((choice) => ({
    ...choice,
    opensMore: opening.has(choice.value),
  }));
  return (
    <div className="asks-more">
      <div className="asks-more-opener">
        <OneField field={{ ...field, choices }} {...props} />
      </div>
      <div className="asks-more-rest border-l-4 border-line pl-4">
        {more.map((each) => (
          <FieldWithMore key={`${each.kind} ${each.name}`} field={each} all={all} {...props} />
        ))}
      </div>
    </div>
  );
}

function SignWithMore({
  field,
  more,
  all,
  ...props
}: Omit<PageFieldsProps, "fields"> & {
  field: Extract<FieldView, { kind: "sign" }>;
  more: readonly FieldView[];
  all: readonly FieldView[];
}) {
  const choices = field.choices.map((choice) => ({
    ...choice,
    opensMore: more.some(({ under }) => under?.on.includes(choice.value)),
  }));
  return (
    <SignField
      field={{ ...field, choices }}
      sent={props.valueOf(field.name)}
      error={props.errorOf(field.name)}
    >
      {more.length === 0
        ? null
        : more.map((each) => <FieldWithMore key={each.name} field={each} all={all} {...props} />)}
    </SignField>
  );
}

function OneField({
  field,
  labels,
  ...read
}: Omit<PageFieldsProps, "fields"> & { field: Exclude<FieldView, { kind: "sign" }> }) {
  const { name, legend } = field;
  const error = read.errorOf(name);
  const text = (part: string) => read.valueOf(`${name}${part}`)[0] ?? "";
  switch (field.kind) {
    case "choice":
      return (
        <RadioGroup
          name={name}
          legend={legend}
          hint={field.hint}
          choices={field.choices}
          inline={field.isInline}
          chosen={text("")}
          error={error}
        />
      );
    case "scale":
      return (
        <ScaleField name={name} legend={legend} hint={field.hint} chosen={text("")} error={error} />
      );
    case "date":
      return (
        <div>
          <DateField
            name={name}
            legend={legend}
            hint={field.hint}
            labels={labels.date}
            typed={{ day: text("-day"), month: text("-month"), year: text("-year") }}
            error={error}
          />
          {field.unknown !== undefined && (
            <ChoiceRow
              type="checkbox"
              id={field.unknown.name}
              name={field.unknown.name}
              choice={{ value: "yes", label: field.unknown.label }}
              isChosen={read.valueOf(field.unknown.name).length > 0}
            />
          )}
        </div>
      );
    case "places":
      return (
        labels.places !== null && (
          <PlacePicker
            name={name}
            legend={legend}
            chosen={read.valueOf(name)}
            labels={labels.places}
            error={error}
          />
        )
      );
    default:
      return field satisfies never;
  }
}
