import { messages } from "@/i18n/messages";
import type { Area } from "@/lib/clinical/body/area";

const { site: SITE_NAMES, side: SIDE_NAMES } = messages.referral;

/** An area as a clinician reads it: "Forearm, right". */
export function areaName({ site, side }: Area): string {
  return side === "midline" ? SITE_NAMES[site] : `${SITE_NAMES[site]}, ${SIDE_NAMES[side]}`;
}
