import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmgRequestPreview } from "@/components/emg-request/emg-request-preview";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { printedBlocks } from "@/lib/emg-requests/block";
import type { EmgRequestView } from "@/lib/emg-requests/emg-request-view";

/** The sheet, and the ways to its PDF and to its appendix; an emergency is said before all else. */
export async function PreviewSection({
  request,
  withAppendix,
  href,
}: {
  request: EmgRequestView;
  withAppendix: boolean;
  /** This page with the appendix, or without it. */
  href: (withAppendix: boolean) => string;
}) {
  const t = await getTranslations("emg-request.preview");
  const pdf = `/emg-requests/${request.id}/pdf`;
  return (
    <Section
      id="preview-heading"
      heading={t("heading")}
      className="min-w-0"
      headingClassName="mt-0"
    >
      {request.status === "draft" && request.content.record.current.tier === "emergency" && (
        <Notice kind="problem">{t("emergency")}</Notice>
      )}
      <p className="flex flex-wrap items-center gap-4">
        <a href={pdf} className={buttonClass("secondary")}>
          {t("pdf")}
        </a>
        <a href={`${pdf}?appendix=1`} className="inline-block py-3">
          {t("pdfWithAppendix")}
        </a>
        <Link href={href(!withAppendix)} prefetch={false} className="inline-block py-3">
          {t(withAppendix ? "withoutAppendix" : "withAppendix")}
        </Link>
      </p>
      <EmgRequestPreview
        blocks={printedBlocks(request.blocks, { withAppendix })}
        running={request.running}
      />
    </Section>
  );
}
