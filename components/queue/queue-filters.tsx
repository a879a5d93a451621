import { tierName } from "@/components/referral/tier-name";
import { PlainForm } from "@/components/ui/plain-form";
import { Select } from "@/components/ui/select";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";
import {
  isFiltered,
  NO_FILTER,
  OVERDUE_FILTERS,
  type QueueFilter,
  queueHref,
  TIER_FILTERS,
} from "@/lib/queue/queue-filter";
import type { QueuePage } from "@/lib/queue/queue-page";
import type { QueueText, QueueTexts } from "./queue-texts";

type Clinician = { personId: string; name: string };

/** A plain form that leads to an address: works without script, can be kept and passed on. */
export function QueueFilters({
  texts,
  filter,
  clinicians,
}: {
  texts: QueueTexts;
  filter: QueueFilter;
  clinicians: readonly Clinician[];
}) {
  const { queue: t, referral } = texts;
  return (
    <PlainForm
      method="get"
      action="/queue"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm"
      labels={{ heading: t("filterOffline"), body: t("filterOfflineBody") }}
    >
      <input type="hidden" name="view" value={filter.view} />
      {filter.due !== null && <input type="hidden" name="due" value={isoFromDay(filter.due)} />}
      <Choice
        name="tier"
        label={t("filterTier")}
        any={t("filterAny")}
        chosen={filter.tier}
        options={TIER_FILTERS.map((tier) => [tier, tierName(referral, tier)])}
      />
      <Choice
        name="overdue"
        label={t("filterOverdue")}
        any={t("filterAny")}
        chosen={filter.overdue}
        options={OVERDUE_FILTERS.map((overdue) => [overdue, overdueText(t, overdue)])}
      />
      <Choice
        name="owner"
        label={t("filterOwner")}
        any={t("filterAny")}
        chosen={filter.owner}
        options={[
          ["me", t("filterMe")],
          ["nobody", t("filterNobody")],
          ...clinicians.map(({ personId, name }): [string, string] => [personId, name]),
        ]}
      />
      <button
        type="submit"
        className="min-h-[var(--control,3rem)] cursor-pointer rounded border-2 border-action bg-action px-4 font-bold text-on-action"
      >
        {t("filterApply")}
      </button>
    </PlainForm>
  );
}

/** Always there, above the table's headings: a row that a view or a filter hides must not be forgotten. */
export function FilterNotice({
  texts: { queue: t, referral },
  filter,
  page,
}: {
  texts: QueueTexts;
  filter: QueueFilter;
  page: Pick<QueuePage, "clinicians" | "viewCounts" | "filteredCount">;
}) {
  const { tier, overdue, due, owner } = filter;
  const chips: readonly [keyof QueueFilter, string, string | null][] = [
    ["tier", t("filterTier"), tier && tierName(referral, tier)],
    ["overdue", t("filterOverdue"), overdue && overdueText(t, overdue)],
    ["due", t("filterDue"), due === null ? null : clinicDate(due)],
    ["owner", t("filterOwner"), owner && ownerName(t, owner, page.clinicians)],
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {chips.map(([name, word, value]) =>
        value === null ? null : (
          <a
            key={name}
            href={queueHref({ ...filter, [name]: null })}
            className="inline-flex min-h-6 items-center gap-1.5 rounded-full border border-action bg-action-pale px-2 font-bold text-action-dark no-underline hover:underline"
          >
            <span className="sr-only print:hidden">{t("filterRemove")} </span>
            {t("filterChip", { name: word, value })}
            <span aria-hidden="true" className="print:hidden">
              ×
            </span>
          </a>
        ),
      )}
      <p className="m-0">
        {t("shown", { shown: page.filteredCount, total: page.viewCounts.all })}{" "}
        {isFiltered(filter) && (
          <a
            href={queueHref({ ...NO_FILTER, view: filter.view })}
            className="inline-flex min-h-6 items-center print:hidden"
          >
            {t("clear")}
          </a>
        )}
      </p>
    </div>
  );
}

function ownerName(t: QueueText, owner: string, clinicians: readonly Clinician[]): string {
  if (owner === "me") return t("filterMe");
  if (owner === "nobody") return t("filterNobody");
  return clinicians.find(({ personId }) => personId === owner)?.name ?? owner;
}

function overdueText(t: QueueText, overdue: (typeof OVERDUE_FILTERS)[number]): string {
  switch (overdue) {
    case "breach":
      return t("filterBreach");
    case "target":
      return t("filterTarget");
    case "first-look":
      return t("filterFirstLook");
    case "first-look-due":
      return t("filterFirstLookDue");
    default:
      return overdue satisfies never;
  }
}

function Choice({
  name,
  label,
  any,
  chosen,
  options,
}: {
  name: string;
  label: string;
  any: string;
  chosen: string | null;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <div className="flex items-center gap-1">
      <label htmlFor={name}>{label}</label>
      <Select
        name={name}
        value={chosen ?? ""}
        blank={any}
        options={Object.fromEntries(options)}
        className="py-0"
      />
    </div>
  );
}
