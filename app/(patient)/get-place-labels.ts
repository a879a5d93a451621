import { getTranslations } from "next-intl/server";
import type { PlaceLabels } from "@/components/body-map/place-labels";
import type { Choice } from "@/components/ui/radio-group";
import { AREAS, type Area, areaKey } from "@/lib/clinical/body/area";
import { REGIONS } from "@/lib/clinical/body/region";
import { SITES } from "@/lib/clinical/body/site";

/** The places by region, head to foot, those of `first` before them, and the words on the map. */
export async function getPlaceLabels(
  first: { heading: string; places: readonly Choice[] } = { heading: "", places: [] },
): Promise<PlaceLabels> {
  const t = await getTranslations("body");
  const isFirst = new Set(first.places.map(({ value }) => value));
  const groupOf = (heading: string, areas: readonly Area[]) => ({
    heading,
    places: areas.map((area) => ({
      key: areaKey(area),
      label: t(`sites.${area.site}`, { side: area.side }),
    })),
  });
  return {
    groups: [
      groupOf(
        first.heading,
        AREAS.filter((area) => isFirst.has(areaKey(area))),
      ),
      ...[...REGIONS, null].map((region) =>
        groupOf(
          t(`groups.${region ?? "all-over"}`),
          AREAS.filter((area) => SITES[area.site].region === region && !isFirst.has(areaKey(area))),
        ),
      ),
    ].filter(({ places }) => places.length > 0),
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
