import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { PageMain } from "@/components/ui/page-main";
import { TextLink } from "@/components/ui/text-link";
import type { AuditEventView } from "@/lib/audit/audit-event-view";
import { auditPageKey, listAuditEvents } from "@/lib/audit/list-audit-events";
import { requireActor } from "@/lib/auth/require-actor";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";

import { titleMetadata } from "../../title-metadata";

const COLUMNS = ["when", "who", "role", "action", "resource", "patient", "outcome"] as const;

export const generateMetadata = () => titleMetadata("audit.title");

export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<{ before?: string | string[] }>;
}) {
  const actor = await requireActor("auditor");
  const { before: typed } = await searchParams;
  const key = auditPageKey(typeof typed === "string" ? typed : undefined);
  const { events, before, clinicName, clinicZone } = await listAuditEvents(actor, { before: key });
  const t = await getTranslations("audit");

  return (
    <PageMain width="wide">
      <h1>{t("title")}</h1>
      <p>{t("intro", { clinic: clinicName, zone: clinicZone })}</p>
      <DataTable
        caption={t("caption")}
        columns={COLUMNS.map((column) => ({ key: column, heading: t(column) }))}
        rows={events.map((event) => ({ key: String(event.id), cells: cellsOf(event) }))}
        rowHeading="when"
        empty={t("none")}
      />
      <nav aria-label={t("caption")} className="flex flex-wrap gap-x-6">
        {key !== null && <TextLink href="/audit">{t("newest")}</TextLink>}
        {before !== null && <TextLink href={`/audit?before=${before}`}>{t("older")}</TextLink>}
      </nav>
    </PageMain>
  );

  function cellsOf(event: AuditEventView) {
    const day = clinicDate(todayIn(clinicZone, event.at));
    return {
      when: (
        <span className="whitespace-nowrap">{`${day} ${clockTime(clinicZone, event.at)}`}</span>
      ),
      who: event.actorName ?? t(nameless(event.actorRole)),
      role: roleOf(event.actorRole),
      action: event.action,
      resource: (
        <span className="wrap-anywhere">
          {[event.resource, event.resourceId].filter(Boolean).join(" ")}
        </span>
      ),
      patient: event.patientId ?? listed(event.patientIds),
      outcome: outcomeOf(event),
    };
  }

  function listed(patientIds: readonly string[]) {
    if (patientIds.length === 0) return "";
    return (
      <details>
        <summary className="min-h-9 cursor-pointer py-1">
          {t("listed", { count: patientIds.length })}
        </summary>
        <ul className="my-1 list-none p-0">
          {patientIds.map((id) => (
            <li key={id}>{id}</li>
          ))}
        </ul>
      </details>
    );
  }

  /** Who has no name in the audit: patients, who are named by their record alone, the worker, who was not signed in, an operator. */
  function nameless(role: string) {
    if (role === "patient") return "thePatient";
    return role === "worker" ? "itself" : "somebody";
  }

  function roleOf(role: string): string {
    switch (role) {
      case "patient":
      case "clinician":
      case "admin":
      case "auditor":
      case "worker":
      case "nobody":
      case "operator":
        return t(`roles.${role}`);
      default:
        return role;
    }
  }

  function outcomeOf({ outcome, reason, times }: AuditEventView): string {
    if (outcome === "allowed") return t("allowed");
    const denied = reason === null ? t("denied") : t("deniedBecause", { reason });
    return times === 1 ? denied : t("repeated", { outcome: denied, times });
  }
}
