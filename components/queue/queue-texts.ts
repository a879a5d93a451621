import type { useTranslations } from "next-intl";
import type { ReferralText } from "@/components/referral/fact-text";

/** The words of the queue, as a page hands them on. */
export type QueueText = ReturnType<typeof useTranslations<"queue">>;

/** What is read of the rules, by id. */
type RuleText = ReturnType<typeof useTranslations<"rules">>;

/** All that a page of the queue speaks with. */
export type QueueTexts = { queue: QueueText; referral: ReferralText; rules: RuleText };
