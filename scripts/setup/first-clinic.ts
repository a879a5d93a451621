import { z } from "zod";

const zone = z.string().trim().refine(isZone, "Time zone: write one like Europe/London");

const firstClinic = z.object({
  clinicName: z
    .string()
    .trim()
    .min(2, "Clinic: write its name")
    .max(120, "Clinic: at most 120 characters"),
  zone,
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 ()-]{4,19}$/, "Phone: write a number like 01632 960 001"),
  emergencyTexts: z.enum(["yes", "no"], "Emergency number by text: write yes or no"),
  crisisTexts: z.enum(["yes", "no"], "Crisis line by text: write yes or no"),
  adminName: z
    .string()
    .trim()
    .min(2, "Your name: write it")
    .max(120, "Your name: at most 120 characters"),
  email: z
    .email("E-mail: write one like name@clinic.example")
    .transform((text) => text.toLowerCase()),
  password: z
    .string()
    .min(15, "Password: use 15 characters or more")
    .max(256, "Password: use at most 256 characters"),
});

export type FirstClinic = z.output<typeof firstClinic>;

/** What was typed at setup, or one line for each fault, saying what to write. */
export function parseFirstClinic(answers: Record<keyof FirstClinic, string>): {
  faults: string[];
  clinic: FirstClinic | null;
} {
  const read = firstClinic.safeParse(answers);
  if (read.success) return { faults: [], clinic: read.data };
  return { faults: read.error.issues.map(({ message }) => message), clinic: null };
}

function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return text.includes("/");
  } catch {
    return false;
  }
}
