import { getTranslations } from "next-intl/server";
import type { DraftAnswer } from "@/components/ui/keep-draft";
import { LARGEST_BODY_BYTES } from "@/lib/auth/body-limit";
import { checkForm } from "@/lib/auth/check-form";
import { requireActor } from "@/lib/auth/require-actor";
import { parseEmgRequestForm } from "@/lib/emg-requests/parse-emg-request-form";
import { recordIdFrom } from "@/lib/emg-requests/record-id";
import { saveEmgRequest } from "@/lib/emg-requests/save-emg-request";

const SAVE = { action: "save-emg-request", resource: "action" } as const;

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
  // Each state of the form has its own key, which stays when it is sent again.
  const key = recordIdFrom(form.get("draft-key"));
  if (id === null || key === null) return new Response(null, { status: 400 });
  const t = await getTranslations("emg-request");
  const answer = (kept: Omit<DraftAnswer, "savedAt">) =>
    Response.json({ ...kept, savedAt: now.toISOString() } satisfies DraftAnswer, {
      headers: { "Cache-Control": "private, no-store" },
    });
  const typed = parseEmgRequestForm(form);
  if (typed.isRefused) return answer({ isKept: false, problem: t("draft.unfit") });
  const { version, clinician: part } = typed;
  const saved = await saveEmgRequest(clinician, { id, version, clinician: part }, { now, key });
  if (saved === "key-reused") return answer({ isKept: false, problem: t("draft.notSaved") });
  return saved.outcome === "saved"
    ? answer({ isKept: true, version: saved.version })
    : answer({ isKept: false, problem: t(`draft.${saved.outcome}`) });
}
