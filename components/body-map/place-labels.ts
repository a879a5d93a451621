import type { AreaKey } from "@/lib/clinical/body/area";
import type { FigureWord } from "@/lib/clinical/body/figure";

/** A heading and the places under it, in the order of the list. */
export type PlaceGroup = { heading: string; places: readonly { key: AreaKey; label: string }[] };

export type PlaceLabels = {
  groups: readonly PlaceGroup[];
  map: Record<FigureWord["word"], string> & { summary: string; hint: string };
};
