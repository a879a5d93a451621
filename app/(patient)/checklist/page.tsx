import { redirect } from "next/navigation";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { getChecklistState } from "@/lib/checklist/get-checklist-page";
import { alertFirst } from "../alert-first";
import { addressAfter } from "./addresses";

/** Goes on where the patient stopped. */
export default async function ChecklistStart() {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { waiting } = await getChecklistState(patient, "first-checklist", await requestTime());
  redirect(addressAfter("first-checklist", waiting));
}
