import { getTranslations } from "next-intl/server";
import { IdleWarning } from "@/components/ui/idle-warning";
import { currentActor } from "@/lib/auth/current-actor";

/** The warning before an idle end, on every page of staff; nothing where nobody of the staff is signed in. */
export async function StaffIdleWarning() {
  const actor = await currentActor();
  if (actor === null || actor.role === "patient") return null;
  const t = await getTranslations("shell.idle");
  return (
    <IdleWarning
      labels={{
        soonHeading: t("soonHeading"),
        soonBody: t("soonBody"),
        stay: t("stay"),
        endedHeading: t("endedHeading"),
        endedBody: t("endedBody"),
        signIn: t("signIn"),
        showPage: t("showPage"),
      }}
    />
  );
}
