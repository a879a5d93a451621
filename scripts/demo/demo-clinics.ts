import { MIRRORED_STORIES, STORIES } from "./all-stories";
import type { Story } from "./story";

export type DemoClinic = {
  id: string;
  name: string;
  zone: string;
  phone: string;
  /** Numbers that are kept for fiction, but for their last three digits. */
  patientPhones: string;
  staff: readonly { role: "clinician" | "admin" | "auditor"; name: string }[];
  stories: readonly Story[];
  /** The first of each role, and the first patient, are those that the demo signs in as. */
  hasSignIns: boolean;
  /** Names are made up from here on, so that the two clinics share none. */
  firstName: number;
};

/** Fixed ids: the demo is the same each time, and a half-made one is recognised. */
export const DEMO_CLINICS: readonly [DemoClinic, DemoClinic] = [
  {
    id: "7f1c6a52-0d3e-4b8a-9a41-5d2e8c70b001",
    name: "Riverside Neurology",
    zone: "Europe/London",
    phone: "+44 20 7946 0123",
    patientPhones: "+44 7700 900",
    staff: [
      { role: "clinician", name: "Dr Noor Haddad" },
      { role: "clinician", name: "Dr Tom Ferrier" },
      { role: "admin", name: "Maya Lindgren" },
      { role: "auditor", name: "Ines Roth" },
    ],
    stories: STORIES,
    hasSignIns: true,
    firstName: 0,
  },
  {
    id: "7f1c6a52-0d3e-4b8a-9a41-5d2e8c70b002",
    name: "Hillcrest Nerve and Muscle Clinic",
    zone: "Europe/Dublin",
    phone: "+353 20 915 0142",
    patientPhones: "+353 20 915 0",
    staff: [
      { role: "clinician", name: "Dr Aoife Brennan" },
      { role: "admin", name: "Piotr Zawada" },
      { role: "auditor", name: "Lena Okafor" },
    ],
    stories: MIRRORED_STORIES,
    hasSignIns: false,
    firstName: 300,
  },
];
