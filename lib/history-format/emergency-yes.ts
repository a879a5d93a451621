import { QUESTION_IDS, QUESTIONS } from "@/lib/clinical/history/question";

const EMERGENCY_QUESTIONS = QUESTION_IDS.filter(
  (question) => QUESTIONS[question].weight === "emergency",
);
const ASKED: ReadonlySet<unknown> = new Set(EMERGENCY_QUESTIONS);
const NAMED = new RegExp(`"(?:${EMERGENCY_QUESTIONS.join("|")})"`);
const AREAS = /"areas"\s*:\s*\[[^\]]*\]/g;
const VALUES = /"value"\s*:\s*("[^"]*"?|[^",}\s]*)/g;
/** What is certainly no yes. */
const NOT_YES: readonly unknown[] = ["no", "unsure"];

/**
 * Whether a line that is refused answers an emergency question with anything but a plain "no" or "unsure". Its text is
 * looked at too: of a line that is broken or gives a field twice, the JSON does not show all.
 */
export function mayHoldEmergencyYes(text: string, json: unknown): boolean {
  return isYesInJson(json) || isYesInText(text);
}

function isYesInJson(json: unknown): boolean {
  const events: unknown = isRecord(json) ? json.events : null;
  if (!Array.isArray(events)) return false;
  return events.some(
    (event: unknown) =>
      isRecord(event) && ASKED.has(event.question) && !NOT_YES.includes(event.value),
  );
}

function isYesInText(text: string): boolean {
  if (!NAMED.test(text)) return false;
  return text
    .replaceAll(AREAS, "")
    .split(/[{}]/)
    .filter((object) => NAMED.test(object))
    .some((object) => {
      const values = [...object.matchAll(VALUES)].map(([, value = ""]) =>
        value.replaceAll('"', ""),
      );
      return values.length === 0 || values.some((value) => !NOT_YES.includes(value));
    });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
