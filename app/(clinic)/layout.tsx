import type { ReactNode } from "react";
import { StaffFrame } from "../staff-frame";
import { UnsentNotice } from "../unsent/unsent-notice";

/** The clinician's frame. It authorises nothing: each page below does that itself. */
export default function ClinicLayout({ children }: { children: ReactNode }) {
  return (
    <StaffFrame>
      <UnsentNotice />
      {children}
    </StaffFrame>
  );
}
