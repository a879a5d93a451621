import { z } from "zod";
import { id, named } from "@/lib/forms/fields";

const STATES = ["clinician", "admin", "auditor", "left"] as const;

/** A role, or null of who does not work here. */
const state = named(STATES).transform((name) => (name === "left" ? null : name));

/** What becomes of a person who has joined. `was`: what the page showed. */
export const staffRoleForm = z.object({ personId: id, was: state, become: state });

export type StaffRoleChange = z.output<typeof staffRoleForm>;
