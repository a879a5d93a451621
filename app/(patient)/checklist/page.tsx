import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { getChecklistState } from "@/lib/checklist/get-checklist-page";
import { alertFirst } from "../alert-first";
import { addressAfter } from "./addresses";

/** Goes on where the patient stopped. */
export default async function ChecklistStart() {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { waiting } = await getChecklistState(patient, "first-checklist", new Date());
  redirect(addressAfter("first-checklist", waiting));
}
