import { getTranslations } from "next-intl/server";
import type { PlaceWords } from "@/components/body-map/place-words";
import { AREAS, areaKey } from "@/lib/clinical/body/area";
import { REGIONS } from "@/lib/clinical/body/region";
import { SITES } from "@/lib/clinical/body/site";

/** The places by region, head to foot, and the words on the map. */
export async function placeWords(): Promise<PlaceWords> {
  const t = await getTranslations("body");
  return {
    groups: [...REGIONS, null].map((region) => ({
      heading: t(`groups.${region ?? "all-over"}`),
      places: AREAS.filter(({ site }) => SITES[site].region === region).map((area) => {
        const key = areaKey(area);
        return { key, label: t(`sites.${area.site}`, { side: area.side }) };
      }),
    })),
    map: {
      summary: t("map.summary"),
      hint: t("map.hint"),
      head: t("map.head"),
      front: t("map.front"),
      back: t("map.back"),
      left: t("map.left"),
      right: t("map.right"),
      "all-over": t("map.all-over"),
    },
  };
}
