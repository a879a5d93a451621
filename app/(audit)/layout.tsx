import type { ReactNode } from "react";
import { StaffIdleWarning } from "../staff-idle-warning";

/** It authorises nothing: each page below does that itself. */
export default function AuditLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <StaffIdleWarning />
    </>
  );
}
