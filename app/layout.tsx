import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FailureLabelsProvider } from "@/components/ui/failure";
import { KeepEmergencyPage } from "@/components/ui/keep-emergency-page";
import { SiteFooter } from "@/components/ui/site-footer";
import { intendedUse } from "@/i18n/intended-use";
import { languageFor } from "@/i18n/languages";
import { COLOURS, THEMES } from "@/lib/format/tokens";
import "./globals.css";

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  referrer: "same-origin",
  formatDetection: { telephone: false },
  icons: { icon: "/icon.svg", other: { rel: "stylesheet", url: "/without-script.css" } },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  // The ground is right before the style sheet has come.
  colorScheme: "light dark",
  themeColor: THEMES.map((theme) => ({
    media: `(prefers-color-scheme: ${theme})`,
    color: COLOURS[theme].header,
  })),
};

// The nonce of the content policy is made per request: no page may be drawn ahead of it.
export const dynamic = "force-dynamic";

export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("shell");
  const failure = await getTranslations("failure");
  const { locale, direction } = languageFor((await headers()).get("accept-language"));
  return (
    <html lang={locale} dir={direction}>
      <body>
        <SkipLink>{t("skipToContent")}</SkipLink>
        <FailureLabelsProvider
          labels={{
            title: failure("title"),
            body: failure("body"),
            reference: failure("reference"),
            retry: failure("retry"),
          }}
        >
          {children}
        </FailureLabelsProvider>
        <KeepEmergencyPage />
        <SiteFooter
          labels={{
            notForEmergencies: t("footer.notForEmergencies"),
            emergencyLink: t("footer.emergencyLink"),
            intendedUse: await intendedUse(),
            about: t("footer.about"),
          }}
        />
      </body>
    </html>
  );
}

/** The first stop of the Tab key on every page. */
function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="absolute -top-24 left-2 z-50 bg-paper px-4 py-3 font-bold text-ink focus:top-2"
    >
      {children}
    </a>
  );
}
