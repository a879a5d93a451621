import { SiteHeader } from "@/components/ui/site-header";
import { Refusal } from "./refusal";

export default function NotFoundPage() {
  return (
    <>
      <SiteHeader />
      <Refusal kind="notFound" />
    </>
  );
}
