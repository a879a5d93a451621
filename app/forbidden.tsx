import { SiteHeader } from "@/components/ui/site-header";
import { Refusal } from "./refusal";

export default function ForbiddenPage() {
  return (
    <>
      <SiteHeader />
      <Refusal kind="forbidden" />
    </>
  );
}
