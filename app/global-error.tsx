"use client";

import { Failure } from "@/components/ui/failure";
import { PageMain } from "@/components/ui/page-main";
import { EMERGENCY_PAGE } from "@/components/ui/site-footer";
import { shell } from "@/i18n/bundled";
import "./globals.css";

/** The last resort, when even the layout failed: it needs only what it carries. */
export default function GlobalErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <PageMain>
          <Failure reference={error.digest} retry={reset} />
          <p>
            {shell.footer.notForEmergencies}{" "}
            <a href={EMERGENCY_PAGE}>{shell.footer.emergencyLink}</a>
          </p>
        </PageMain>
      </body>
    </html>
  );
}
