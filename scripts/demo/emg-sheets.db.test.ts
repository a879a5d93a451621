import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { ownerDatabase } from "@/db/owner-database";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { completePart } from "@/lib/clinical/emg/testing/complete-part";
import { printedBlocks } from "@/lib/emg-requests/block";
import { draftEmgRequest } from "@/lib/emg-requests/draft-emg-request";
import { getEmgRequest } from "@/lib/emg-requests/get-emg-request";
import { taggedPdf } from "@/lib/emg-requests/pdf/tagged-pdf";
import { saveEmgRequest } from "@/lib/emg-requests/save-emg-request";
import { readPdf } from "@/lib/emg-requests/testing/read-pdf";
import { DEMO_CLINICS } from "./demo-clinics";
import { seedClinic } from "./seed-demo";

const NOW = new Date("2026-11-24T11:00:00Z");
const MINUTE = 60_000;
const CODES = [
  "calves-six-months",
  "dated-case",
  "grip-newly-hard",
  "speech-and-hand",
  "stairs-and-breath",
  "all-over",
  "tingling-lowered",
  "thinner-muscle",
  "breathless-lying-flat",
  "weakness-in-the-diary",
];

test(
  "the request of each demo story is an order on page 1 and three pages at most",
  async () => {
    const [clinic] = DEMO_CLINICS;
    if (!clinic) throw new Error("no clinic");
    const stories = clinic.stories.filter(({ code }) => CODES.includes(code));
    const cast = await seedClinic(ownerDatabase(owner), { ...clinic, stories }, NOW);
    await owner`update clinics set takes_any_time = true where id = ${clinic.id}`;
    const clinician = await createStaff(clinic.id, "clinician", "Noor Haddad");
    const pages: Record<string, number> = {};
    for (const { story, actor } of cast) {
      const [row] = await owner`
        select id from referrals where clinic_id = ${clinic.id} and patient_id = ${actor.patientId} and status = 'open'`;
      if (!row) continue;
      const made = await draftEmgRequest(clinician, row.id, { now: NOW, key: randomUUID() });
      if (made === "key-reused" || !("emgRequestId" in made)) throw new Error("no draft");
      const id = made.emgRequestId;
      const draft = await getEmgRequest(clinician, id, "view-emg-request");
      if (!draft) throw new Error("no draft");
      const part = filled(draft.content.clinician);
      await saveEmgRequest(
        clinician,
        { id, version: 1, clinician: part },
        { now: NOW, key: randomUUID() },
      );
      const request = await getEmgRequest(clinician, id, "view-emg-request");
      if (!request) throw new Error("no request");
      const pdf = await taggedPdf(
        printedBlocks(request.blocks, { withAppendix: false }),
        request.running,
        {
          title: "EMG request",
          createdAt: NOW,
          printed: "Printed by Noor Haddad, 24-Nov-2026 11:00",
        },
      );
      pages[story.code] = (await readPdf(pdf)).pages.length;
    }
    expect(Math.max(...Object.values(pages))).toBeLessThanOrEqual(3);
  },
  5 * MINUTE,
);

function filled(suggested: ClinicianPart): ClinicianPart {
  const complete = completePart();
  return {
    ...suggested,
    fields: {
      ...complete.fields,
      question:
        "Lower motor neurone involvement beyond the right arm? Motor neuropathy with conduction block?",
      suspicion: "yes",
      "history-note":
        "Software developer, right-handed. Twitching began in the right forearm, then the shoulder, then the thigh. Shopping bags hard to lift for a week. No neck pain, no numbness.",
      family: "No nerve or muscle disease",
      medicines: "None. Coffee down from 5 to 1 cups",
    },
    examination: {
      ...complete.examination,
      "power-shoulder-abduction:right": "4",
      "power-elbow-flexion:right": "4",
      "power-finger-extension:right": "4",
      "reflex-biceps:right": "reduced",
      "fasciculation:midline": "yes",
      "jaw-jerk:midline": "not-tested",
    },
    safety: {
      ...complete.safety,
      anticoagulant: { answer: "yes", detail: "apixaban 5 mg twice a day, no INR" },
      allergy: { answer: "yes", detail: "adhesive tape: rash under electrodes, 2024" },
      "blood-borne-virus": { answer: "not-known", detail: "" },
    },
  };
}
