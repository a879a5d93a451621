import { getMessages, getTranslations } from "next-intl/server";
import { EmgRequestForm } from "@/components/emg-request/emg-request-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formLabels } from "@/i18n/form-labels";
import type { EmgRequestView } from "@/lib/emg-requests/emg-request-view";
import { saveEmgRequestAction } from "../actions";
import { gapText } from "../gap-text";
import { PreviewSection } from "./preview-section";

/** The sections to fill on the left, the sheet as it will print on the right. */
export async function EditView({
  request,
  tab,
  submissionKey,
  savedAs,
  withAppendix,
}: {
  request: EmgRequestView;
  /** The words of the page's tab. */
  tab: string;
  submissionKey: string;
  /** The version that the address says was saved; "": none. */
  savedAs: string;
  withAppendix: boolean;
}) {
  const t = await getTranslations("emg-request.edit");
  const emg = await getTranslations("emg");
  const labels = await getMessages();
  const tDraft = await getTranslations("emg-request.draft");
  const { id, version, content, gaps, updatedAt } = request;
  const { suggestions } = content.record;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Section id="edit-heading" heading={t("heading")} headingClassName="mt-0">
        <p>{t("intro")}</p>
        {savedAs === String(version) && (
          <Notice kind="success" live>
            <p className="my-0">{t("saved", { version })}</p>
          </Notice>
        )}
        <details className="my-4 border-l-8 border-tier-soon bg-paper p-4">
          <summary className="min-h-12 cursor-pointer font-bold">
            {gaps.length === 0 ? t("gapsNone") : t("gaps", { count: gaps.length })}
          </summary>
          <ul>
            {gaps.map((gap) => (
              <li key={gap.field}>
                <a href={`#${gap.field}`} className="inline-block py-2">
                  {gapText(emg, gap)}
                </a>
              </li>
            ))}
          </ul>
        </details>
        <EmgRequestForm
          // A new form after each save. Not by version: a form refused without script would be drawn without its words.
          key={savedAs}
          action={saveEmgRequestAction}
          emgRequestId={id}
          version={version}
          draft={{
            url: `/emg-requests/${id}/draft`,
            fields: {},
            savedAt: updatedAt.toISOString(),
            labels: { kept: tDraft.raw("saved"), notKept: tDraft("notSaved") },
          }}
          saved={content.clinician}
          suggestions={suggestions}
          suggestedMuscles={suggestions.muscles}
          submissionKey={submissionKey}
          labels={{ ...labels["emg-request"].form, items: labels.emg.item, title: tab }}
          formLabels={await formLabels()}
        />
      </Section>
      <PreviewSection
        request={request}
        withAppendix={withAppendix}
        href={(more) => `/emg-requests/${id}${more ? "?appendix=1" : ""}`}
      />
    </div>
  );
}
