import type { DraftAnswer } from "@/components/ui/keep-draft";
import { checkForm } from "@/lib/auth/check-form";
import { requireActor } from "@/lib/auth/require-actor";
import { savePageDraft } from "@/lib/checklist/save-page-draft";
import { formFields } from "@/lib/format/form-fields";
import { saveEntryDraft } from "@/lib/journal/save-entry-draft";
import { parseDraftForm, withoutDraftFields } from "./parse-draft-form";

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
  const of = parseDraftForm(fields);
  if (of === null) return new Response(null, { status: 400 });
  const draft = { ...of, fields: withoutDraftFields(fields), key };
  const saved = await ("page" in draft
    ? savePageDraft(patient, { ...draft, subject: draft.page }, now)
    : saveEntryDraft(patient, draft, now));
  const answer: DraftAnswer = {
    isKept: saved.outcome !== "sent",
    savedAt: now.toISOString(),
    ...(saved.outcome === "stop" && { goTo: "/stop" }),
  };
  return Response.json(answer, { headers: { "Cache-Control": "private, no-store" } });
}
