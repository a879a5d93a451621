import { FieldGroup } from "@/components/ui/field";
import { type Choice, ChoiceRow, RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { errorFor, typedList, typedText } from "@/lib/format/form-state";
import { LONGEST_NOTE } from "@/lib/format/text-length";
import type { AskChoices } from "./decision-labels";
import type { Part } from "./tier-fields";

/** What the patient is asked, in the checklist's questions or in words, and by which of the clinic's next days. */
export function AskFields({ state, labels, asking }: Part & { asking: AskChoices }) {
  const chosen = typedList(state, "askQuestions");
  return (
    <>
      <FieldGroup
        name="askQuestions"
        legend={labels.askQuestions}
        hint={labels.askQuestionsHint}
        error={errorFor(state, "askQuestions")}
      >
        {asking.unknown.length > 0 && (
          <Questions
            id="askQuestions"
            heading={labels.askUnknown}
            isOpen
            choices={asking.unknown}
            chosen={chosen}
          />
        )}
        <details
          open={hasChosen(
            asking.pages.flatMap(({ questions }) => questions),
            chosen,
          )}
        >
          <summary
            id={asking.unknown.length === 0 ? "askQuestions" : undefined}
            className={SUMMARY}
          >
            {labels.askAll}
          </summary>
          {asking.pages.map(({ heading, questions }) => (
            <Questions key={heading} heading={heading} choices={questions} chosen={chosen} />
          ))}
        </details>
      </FieldGroup>
      <TextArea
        name="askWords"
        label={labels.askWords}
        hint={labels.askWordsHint}
        rows={2}
        longest={LONGEST_NOTE}
        typed={typedText(state, "askWords")}
        error={errorFor(state, "askWords")}
      />
      {asking.days.length === 0 ? (
        <p>{labels.replyByNone}</p>
      ) : (
        <RadioGroup
          name="replyBy"
          legend={labels.replyBy}
          hint={labels.replyByHint}
          inline="by-words"
          choices={asking.days}
          chosen={typedText(state, "replyBy")}
          error={errorFor(state, "replyBy")}
        />
      )}
    </>
  );
}

const SUMMARY = "min-h-8 cursor-pointer py-1";

function Questions({
  id,
  heading,
  choices,
  chosen,
  isOpen = false,
}: {
  id?: string;
  heading: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  isOpen?: boolean;
}) {
  return (
    <details open={isOpen || hasChosen(choices, chosen)}>
      <summary id={id} className={SUMMARY}>
        {heading}
      </summary>
      <div className="grid gap-1">
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={`ask-${choice.value}`}
            name="askQuestions"
            choice={choice}
            isChosen={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </details>
  );
}

function hasChosen(choices: readonly Choice[], chosen: readonly string[]): boolean {
  return choices.some(({ value }) => chosen.includes(value));
}
