import { SiteHeader } from "@/components/ui/site-header";
import { NoPage } from "./no-page";

export default function ForbiddenPage() {
  return (
    <>
      <SiteHeader />
      <NoPage kind="forbidden" />
    </>
  );
}
