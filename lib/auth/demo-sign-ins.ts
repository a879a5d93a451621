import type { SignedInRole } from "@/lib/actor";

/** One made-up person for each role; they exist only in demo data. */
export const DEMO_SIGN_INS = [
  { role: "patient", email: "patient@demo.flicker.example" },
  { role: "clinician", email: "clinician@demo.flicker.example" },
  { role: "admin", email: "admin@demo.flicker.example" },
  { role: "auditor", email: "auditor@demo.flicker.example" },
] as const satisfies readonly { role: SignedInRole; email: string }[];

/** The password of every demo sign-in: public on purpose, and refused outside the demo. */
export const DEMO_PASSWORD = "twitches come and go";
