import type { z } from "zod";
import type { DraftAnswer } from "@/components/ui/keep-draft";
import type { PatientActor } from "@/lib/actor";
import { checkForm } from "@/lib/auth/check-form";
import { requireActor } from "@/lib/auth/require-actor";
import { savePageDraft } from "@/lib/checklist/save-page-draft";
import { type FormFields, formFields } from "@/lib/format/form-fields";
import { parseForm } from "@/lib/forms/parse-form";
import { saveEntryDraft } from "@/lib/journal/save-entry-draft";
import { draftForm, withoutDraftFields } from "./draft-form";

const SAVE = { action: "save-draft", resource: "action" } as const;

/** Keeps what a patient's form holds while it is filled in. */
export async function POST(request: Request): Promise<Response> {
  const patient = await requireActor("patient", SAVE);
  const checked = await checkForm(request, patient, {
    name: SAVE.action,
    limit: { points: 120, seconds: 60 },
    maxBytes: 64 * 1024,
  });
  if (checked instanceof Response) return checked;
  const { form, key, now } = checked;
  const fields = formFields(form);
  const read = parseForm(draftForm, fields);
  if (read.outcome !== "read") return new Response(null, { status: 400 });
  const typed = { fields: withoutDraftFields(fields), key };
  const saved = await save(patient, read.value, typed, now);
  const answer: DraftAnswer = {
    isKept: saved.outcome !== "sent",
    savedAt: now.toISOString(),
    ...(saved.outcome === "alert" && { goTo: "/alert" }),
  };
  return Response.json(answer, { headers: { "Cache-Control": "private, no-store" } });
}

function save(
  patient: PatientActor,
  draft: z.output<typeof draftForm>,
  typed: { fields: FormFields; key: string },
  now: Date,
) {
  return draft.form === "journal-entry" || draft.form === "journal-change"
    ? saveEntryDraft(patient, { ...draft, ...typed }, now)
    : savePageDraft(patient, { ...draft, ...typed }, now);
}
