import { PlacePicker } from "@/components/body-map/place-picker";
import type { PlaceWords } from "@/components/body-map/place-words";
import { DateField, type DateFieldWords } from "@/components/ui/date-field";
import { ChoiceRow, RadioGroup } from "@/components/ui/radio-group";
import type { FieldView } from "./field-view";
import { ScaleField } from "./scale-field";

export type PageFieldWords = { date: DateFieldWords; places: PlaceWords | null };

/** The fields of one page; `valueOf` gives what stands in a field, `errorOf` why it was refused. */
export function PageFields({
  fields,
  words,
  valueOf,
  errorOf,
}: {
  fields: readonly FieldView[];
  words: PageFieldWords;
  valueOf: (name: string) => readonly string[];
  errorOf: (name: string) => string | undefined;
}) {
  return fields.map((field) => {
    const { name, legend } = field;
    const error = errorOf(name);
    const text = (part: string) => valueOf(`${name}${part}`)[0] ?? "";
    switch (field.kind) {
      case "choice":
        return (
          <RadioGroup
            key={name}
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
          <ScaleField
            key={name}
            name={name}
            legend={legend}
            hint={field.hint}
            chosen={text("")}
            error={error}
          />
        );
      case "date":
        return (
          <div key={name}>
            <DateField
              name={name}
              legend={legend}
              hint={field.hint}
              words={words.date}
              typed={{ day: text("-day"), month: text("-month"), year: text("-year") }}
              error={error}
            />
            {field.unknown !== undefined && (
              <ChoiceRow
                type="checkbox"
                id={field.unknown.name}
                name={field.unknown.name}
                choice={{ value: "yes", label: field.unknown.label }}
                isChosen={valueOf(field.unknown.name).length > 0}
              />
            )}
          </div>
        );
      case "places":
        return (
          words.places !== null && (
            <PlacePicker
              key={name}
              name={name}
              legend={legend}
              chosen={valueOf(name)}
              words={words.places}
              error={error}
            />
          )
        );
      default:
        return field satisfies never;
    }
  });
}
