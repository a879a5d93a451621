import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { SignedInActor, SignedInRole } from "@/lib/actor";
import { currentActor } from "./current-actor";
import { recordDenial } from "./record-denial";
import { requestedMethod, requestedPath, signInPath } from "./requested-path";

/**
 * The signed-in actor, who must have one of `roles`. First line of every page and handler: a layout's check
 * covers neither. Nobody signed in → sign-in page and back; another role → 403, and `tried` is audited.
 * `whoAsks` is for what a page asks by itself. A page that is drawn again to answer an action leaves the line to the action.
 */
export async function requireActor<Role extends SignedInRole>(
  roles: Role | readonly Role[],
  tried: { action: string; resource: "page" | "action" } = { action: "open", resource: "page" },
  whoAsks: () => Promise<SignedInActor | null> = currentActor,
): Promise<Extract<SignedInActor, { role: Role }>> {
  const actor = await whoAsks();
  if (actor === null) redirect(signInPath(requestedPath(await headers())));
  const allowed: readonly Role[] = typeof roles === "string" ? [roles] : roles;
  if (hasRole(actor, allowed)) return actor;
  const isAnswerToAction = tried.resource === "page" && requestedMethod(await headers()) === "POST";
  if (!isAnswerToAction) await recordDenial(actor, { ...tried, reason: "wrong-role" });
  forbidden();
}

function hasRole<Role extends SignedInRole>(
  actor: SignedInActor,
  roles: readonly Role[],
): actor is Extract<SignedInActor, { role: Role }> {
  return roles.some((role) => role === actor.role);
}
