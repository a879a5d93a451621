import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { checklistGroups } from "@/lib/referrals/checklist-groups";
import type { ChecklistRow, ChecklistRun } from "@/lib/referrals/checklist-run";
import { ChecklistsTable } from "./checklists-table";

/** What was answered yes, is not sure or changed first; what nobody answered apart; each "no" counted, and folded by system. */
export function ChecklistsPart({
  runs,
  rows,
}: {
  runs: readonly ChecklistRun[];
  rows: readonly ChecklistRow[];
}) {
  const t = useTranslations("referral.checklists");
  const { first, denied, unanswered } = checklistGroups(rows);
  const count = denied.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <Section id="checklists" heading={t("heading")}>
      {rows.length === 0 ? (
        <p>{t("empty")}</p>
      ) : (
        <ChecklistsTable caption={t("first", { count: first.length })} runs={runs} rows={first} />
      )}
      {unanswered.length > 0 && (
        <ChecklistsTable
          caption={t("unanswered", { count: unanswered.length })}
          runs={runs}
          rows={unanswered}
        />
      )}
      {count > 0 && <h3>{t("denied", { count })}</h3>}
      {denied.map((group) => (
        <details key={group.system}>
          <summary className="min-h-6 cursor-pointer py-1">
            <b>{t(`system.${group.system}`)}</b> {t("no", { count: group.rows.length })}
          </summary>
          <ChecklistsTable caption={t(`system.${group.system}`)} runs={runs} rows={group.rows} />
        </details>
      ))}
    </Section>
  );
}
