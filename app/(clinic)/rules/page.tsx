import { getTranslations } from "next-intl/server";
import { tierName } from "@/components/referral/tier-name";
import { foundRules, parseRuleFilter, RULE_SOURCES } from "@/components/rules/found-rules";
import { RuleList } from "@/components/rules/rule-list";
import { PageMain } from "@/components/ui/page-main";
import { PlainForm } from "@/components/ui/plain-form";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { TIERS } from "@/lib/clinical/history/tier";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { titleMetadata } from "../../title-metadata";

export const generateMetadata = () => titleMetadata("rule-list.title");

/** Every rule with whose it is, for whoever must understand an order or change it; narrowed by words, tier and source. */
export default async function RulesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await requireActor(["clinician", "admin", "auditor"]);
  const filter = parseRuleFilter(await searchParams);
  const [t, referral, ruleText] = await Promise.all([
    getTranslations("rule-list"),
    getTranslations("referral"),
    getTranslations("rules"),
  ]);
  const wordsOf = (id: RuleId) => ({
    short: ruleText(`${id}.short`),
    clinician: ruleText(`${id}.clinician`),
    patient: ruleText(`${id}.patient`),
  });
  const { rules, version } = LIVE_RULE_SET;
  const found = foundRules(rules, filter, wordsOf);
  const fromArticle = rules.filter(({ source }) => source.kind === "article").length;
  return (
    <PageMain width="wide">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="my-0">{t("title")}</h1>
        <p className="m-0 text-sm">
          {t("counts", {
            version,
            rules: rules.length,
            article: fromArticle,
            additions: rules.length - fromArticle,
          })}{" "}
          <b>{t("caution")}</b>
        </p>
      </div>
      <PlainForm
        method="get"
        action="/rules"
        className="my-2 flex flex-wrap items-end gap-x-3 gap-y-1 text-sm"
        labels={{ heading: t("find.offline"), body: t("find.offlineBody") }}
      >
        <div>
          <label htmlFor="words" className="block">
            {t("find.words")}
          </label>
          <input
            id="words"
            name="words"
            type="search"
            defaultValue={filter.words}
            className="input"
          />
        </div>
        <div>
          <label htmlFor="tier" className="block">
            {t("find.tier")}
          </label>
          <Select
            name="tier"
            value={filter.tier ?? ""}
            blank={t("find.any")}
            options={Object.fromEntries(TIERS.map((tier) => [tier, tierName(referral, tier)]))}
          />
        </div>
        <div>
          <label htmlFor="source" className="block">
            {t("find.source")}
          </label>
          <Select
            name="source"
            value={filter.source ?? ""}
            blank={t("find.any")}
            options={Object.fromEntries(RULE_SOURCES.map((kind) => [kind, t(`source.${kind}`)]))}
          />
        </div>
        <button
          type="submit"
          className="min-h-[var(--control,3rem)] cursor-pointer rounded border-2 border-action bg-action px-4 font-bold text-on-action"
        >
          {t("find.press")}
        </button>
        {found.length < rules.length && (
          <p className="m-0 flex min-h-[var(--control,3rem)] items-center gap-3">
            {t("find.found", { count: found.length })}
            <TextLink href="/rules" isLow>
              {t("find.clear")}
            </TextLink>
          </p>
        )}
      </PlainForm>
      <div className="overflow-clip rounded-[10px] border border-line bg-paper">
        <RuleList rules={found} texts={{ list: t, referral, wordsOf }} />
      </div>
    </PageMain>
  );
}
