import type { SignedInRole } from "@/lib/actor";

const HOME = {
  patient: "/home",
  clinician: "/queue",
  admin: "/settings",
  auditor: "/audit",
} as const satisfies Record<SignedInRole, string>;

/** Where a person of this role starts after signing in. */
export function homeOf(role: SignedInRole): string {
  return HOME[role];
}
