import { getTranslations } from "next-intl/server";
import { EmgRequestPreview } from "@/components/emg-request/emg-request-preview";
import { buttonClass } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { EmgRequestView } from "@/lib/emg-requests/emg-request-view";

/** The sheet and the way to its PDF. */
export async function PreviewSection({ request }: { request: EmgRequestView }) {
  const t = await getTranslations("emg-request.preview");
  return (
    <Section
      id="preview-heading"
      heading={t("heading")}
      className="min-w-0"
      headingClassName="mt-0"
    >
      <p>
        <a href={`/emg-requests/${request.id}/pdf`} className={buttonClass("secondary")}>
          {t("pdf")}
        </a>
      </p>
      <EmgRequestPreview blocks={request.blocks} running={request.running} />
    </Section>
  );
}
