import type { ReactNode } from "react";
import { StaffFrame } from "../staff-frame";

/** It authorises nothing: each page below does that itself. */
export default function AuditLayout({ children }: { children: ReactNode }) {
  return <StaffFrame>{children}</StaffFrame>;
}
