import { messages } from "@/i18n/messages";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { REQUEST_FIELDS, type RequestFieldId } from "@/lib/clinical/emg/request-field";
import { clinicDate } from "@/lib/format/clinic-date";
import { type Block, type Origin, paragraph } from "../block";
import { emgText as t } from "../emg-texts";
import { isolated } from "./isolated";

/** What a field asks and what was stated; a blank one is not stated. */
export function stated(
  origin: Origin | null,
  id: RequestFieldId,
  value: string | undefined,
): Block {
  return paragraph(
    origin,
    t("stated", { asks: messages.emg.item.field[id], value: statedWords(id, value) }),
  );
}

export function statedWords(id: RequestFieldId, value: string | undefined): string {
  const { options } = REQUEST_FIELDS[id];
  if (value === undefined || value.trim() === "") return t("notStated");
  if (options === null) return isolated(value);
  if (options === "date") return clinicDate(dayFromIso(value));
  const texts: Partial<Record<RequestFieldId, Readonly<Record<string, string>>>> =
    messages.emg.item.option;
  return texts[id]?.[value] ?? t("notStated");
}
