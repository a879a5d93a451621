import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffBar, type StaffBarPlace } from "@/components/ui/staff-bar";
import { signOutLabels } from "@/i18n/sign-out-labels";
import type { SignedInRole } from "@/lib/actor";
import { currentSession } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home-of";
import { StaffIdleWarning } from "./staff-idle-warning";

/** What stands around every page of staff, with the places of the reader's role. It authorises nothing: each page does that itself. */
export async function StaffFrame({ children }: { children: ReactNode }) {
  const t = await getTranslations("queue.nav");
  const session = await currentSession();
  const role = session?.actor.role ?? null;
  return (
    <div className="desk contents">
      <StaffBar
        homeHref={role === null ? "/" : homeOf(role)}
        navLabel={t("label")}
        places={placesOf(role).map(({ name, ...place }) => ({
          ...place,
          label: t(name),
          icon: name,
        }))}
        name={session?.personName}
        signOut={await signOutLabels()}
        caution={t("caution")}
      />
      {children}
      <StaffIdleWarning />
    </div>
  );
}

type Place = Pick<StaffBarPlace, "href" | "areas"> & { name: StaffBarPlace["icon"] };

const OVERVIEW: Place = { name: "overview", href: "/overview" };
/** A record is reached from the queue, and led back to it. */
const QUEUE: Place = { name: "queue", href: "/queue", areas: ["/referrals", "/emg-requests"] };
const RULES: Place = { name: "rules", href: "/rules" };
const SETTINGS: Place = { name: "settings", href: "/settings" };
const AUDIT: Place = { name: "audit", href: "/audit" };
const INVITE: Place = { name: "invite", href: "/invitations" };
const YOU: Place = { name: "you", href: "/account" };

function placesOf(role: SignedInRole | null): readonly Place[] {
  switch (role) {
    case "clinician":
      return [OVERVIEW, QUEUE, RULES, INVITE, YOU];
    case "admin":
      return [SETTINGS, INVITE, YOU];
    case "auditor":
      return [AUDIT, RULES, YOU];
    case "patient":
    case null:
      return [YOU];
    default:
      return role satisfies never;
  }
}
