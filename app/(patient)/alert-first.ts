import { redirect } from "next/navigation";
import type { PatientActor } from "@/lib/actor";
import { getAlert } from "@/lib/checklist/get-unread-alert";

/** Leads to the emergency alert while one is unread; a page of a patient asks this before it shows anything. */
export async function alertFirst(patient: PatientActor): Promise<void> {
  if ((await getAlert(patient)) !== null) redirect("/alert");
}
