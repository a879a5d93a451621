import { tierName } from "@/components/referral/tier-name";
import { PlainForm } from "@/components/ui/plain-form";
import { Select } from "@/components/ui/select";
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

/** Always there, above the table's headings: a row that a filter hides must not be forgotten. */
export function FilterNotice({
  texts,
  filter,
  page,
}: {
  texts: QueueTexts;
  filter: QueueFilter;
  page: Pick<QueuePage, "clinicians" | "counts" | "filteredCount">;
}) {
  const total = page.counts.reduce((sum, { open }) => sum + open, 0);
  const { queue: t, referral } = texts;
  if (!isFiltered(filter)) {
    return <p className="my-0 text-sm">{t("unfiltered", { total })}</p>;
  }
  const { tier, overdue, owner } = filter;
  const what = [
    tier === null ? "" : tierName(referral, tier),
    overdue === null ? "" : overdueText(t, overdue),
    owner === null ? "" : t("ownerWhat", { owner: ownerName(t, owner, page.clinicians) }),
  ].filter((word) => word !== "");
  return (
    <p className="my-0 border-l-8 border-tier-soon bg-paper px-3">
      <b>{t("filtered", { what: what.join(", "), shown: page.filteredCount, total })}</b>{" "}
      <a href={queueHref(NO_FILTER)} className="inline-flex min-h-6 items-center">
        {t("clear")}
      </a>
    </p>
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
