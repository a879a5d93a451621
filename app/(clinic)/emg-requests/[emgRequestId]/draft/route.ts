import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { DraftAnswer } from "@/components/ui/keep-draft";
import { LARGEST_BODY_BYTES } from "@/lib/auth/body-limit";
import { checkForm } from "@/lib/auth/check-form";
import { requireActor } from "@/lib/auth/require-actor";
import { CLINICIAN_PART_PROBLEMS, clinicianPartForm } from "@/lib/emg-requests/clinician-part-form";
import { recordIdFrom } from "@/lib/emg-requests/record-id";
import { saveEmgRequest } from "@/lib/emg-requests/save-emg-request";
import { id as idField, version } from "@/lib/forms/fields";
import { parseForm } from "@/lib/forms/parse-form";

const SAVE = { action: "save-emg-request", resource: "action" } as const;

/** Each state of the form has its own key, which stays when it is sent again. */
const draftForm = z.object({ "draft-key": idField, version });

/** Saves a draft of a request while it is filled in. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/emg-requests/[emgRequestId]/draft">,
): Promise<Response> {
  const clinician = await requireActor("clinician", SAVE);
  const checked = await checkForm(request, clinician, {
    name: "save-emg-request-draft",
    limit: { points: 60, seconds: 60 },
    maxBytes: LARGEST_BODY_BYTES,
  });
  if (checked instanceof Response) return checked;
  const { form, now } = checked;
  const id = recordIdFrom((await params).emgRequestId);
  const target = parseForm(draftForm, form);
  if (id === null || target.outcome !== "read") return new Response(null, { status: 400 });
  const t = await getTranslations("emg-request");
  const answer = (kept: Omit<DraftAnswer, "savedAt">) =>
    Response.json({ ...kept, savedAt: now.toISOString() } satisfies DraftAnswer, {
      headers: { "Cache-Control": "private, no-store" },
    });
  const read = parseForm(clinicianPartForm, form, CLINICIAN_PART_PROBLEMS);
  if (read.outcome !== "read") return answer({ isKept: false, problem: t("draft.unfit") });
  const { "draft-key": key, ...shown } = target.value;
  const input = { ...shown, id, clinician: read.value };
  const saved = await saveEmgRequest(clinician, input, { now, key });
  if (saved === "key-reused") return answer({ isKept: false, problem: t("draft.notSaved") });
  return saved.outcome === "saved"
    ? answer({ isKept: true, version: saved.version })
    : answer({ isKept: false, problem: t(`draft.${saved.outcome}`) });
}
