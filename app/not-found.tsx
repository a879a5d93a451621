import { SiteHeader } from "@/components/ui/site-header";
import { NoPage } from "./no-page";

export default function NotFoundPage() {
  return (
    <>
      <SiteHeader />
      <NoPage kind="notFound" />
    </>
  );
}
