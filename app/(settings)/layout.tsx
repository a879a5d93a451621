import type { ReactNode } from "react";
import { StaffFrame } from "../staff-frame";

/** It authorises nothing: each page below does that itself. */
export default function SettingsLayout({ children }: { children: ReactNode }) {
  return <StaffFrame>{children}</StaffFrame>;
}
