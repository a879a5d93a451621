import { redirect } from "next/navigation";
import type { PatientActor } from "@/lib/auth/actor";
import { readStop } from "@/lib/checklist/read-stop";

/** Leads to the stop page while one is unread; a page of a patient asks this before it shows anything. */
export async function stopFirst(patient: PatientActor): Promise<void> {
  if ((await readStop(patient)) !== null) redirect("/stop");
}
