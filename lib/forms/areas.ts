import { AREAS, type Area, areaKey } from "@/lib/clinical/body/area";
import { choices } from "./fields";

const AREA_BY_KEY = new Map<string, Area>(AREAS.map((area) => [areaKey(area), area]));

/** Each place of the body that was ticked, once; at least one. */
export function areas(problems: { missing: string; unknown: string }) {
  return choices([...AREA_BY_KEY.keys()], problems).transform((keys) =>
    keys.flatMap((key) => AREA_BY_KEY.get(key) ?? []),
  );
}
