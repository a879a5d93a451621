"use client";

import { Failure } from "@/components/ui/failure";
import { PageMain } from "@/components/ui/page-main";
import { SiteHeader } from "@/components/ui/site-header";

/** What people see when a page fails; the cause stays in the server's log under the same reference. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <>
      <SiteHeader />
      <PageMain>
        <Failure reference={error.digest} retry={reset} />
      </PageMain>
    </>
  );
}
