import { TextLink } from "@/components/ui/text-link";

export type SiteFooterLabels = {
  notForEmergencies: string;
  emergencyLink: string;
  intendedUse: string;
  about: string;
};

/** A plain link: it must also work when nothing else of the application does. */
export const EMERGENCY_PAGE = "/emergency";

/** On every page: where to go in an emergency, and what Flicker is not. */
export function SiteFooter({ labels }: { labels: SiteFooterLabels }) {
  return (
    <footer className="mt-8 border-t-4 border-brand bg-paper">
      <div className="mx-auto w-full max-w-screen-2xl px-4 py-5 sm:px-6">
        <p className="m-0 flex flex-wrap items-center gap-x-2">
          <strong>{labels.notForEmergencies}</strong>
          <TextLink href={EMERGENCY_PAGE} anew>
            {labels.emergencyLink}
          </TextLink>
        </p>
        <p className="m-0 flex flex-wrap items-center gap-x-2 text-ink-soft">
          <span>{labels.intendedUse}</span>
          <TextLink href="/about">{labels.about}</TextLink>
        </p>
      </div>
    </footer>
  );
}
