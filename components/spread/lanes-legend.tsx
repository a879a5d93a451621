import { useTranslations } from "next-intl";
import { DrawingView } from "@/components/ui/drawing-view";
import { AMOUNTS } from "@/lib/clinical/spread/amount";
import type { GridStep } from "@/lib/clinical/spread/grid-cell";
import { type DrawnPath, path, rectangle } from "@/lib/drawing/drawing";
import { type CellLook, cellPaths } from "@/lib/drawing/grid-cell-look";

const CELL = { x: 1, y: 1, width: 16, height: 12 } as const;

/** The key to the lanes, in words. */
export function LanesLegend({ step }: { step: GridStep }) {
  const t = useTranslations("spread.legend");
  const of = (...looks: readonly CellLook[]) => [cellPaths([{ looks, box: CELL }])];
  const outline = (isBroken: boolean) => [
    [path(rectangle(CELL), { stroke: "ink", width: 2, isBroken })],
  ];
  return (
    <ul
      aria-label={t("label")}
      className="m-0 flex list-none flex-wrap gap-x-3 p-0 text-[calc(11.5rem/14)] leading-[1.6] text-ink-soft"
    >
      <Entry cells={of("not-recorded")}>{t("notRecorded")}</Entry>
      <Entry cells={of("none")}>{t("none")}</Entry>
      <Entry
        cells={AMOUNTS.map((amount) => cellPaths([{ looks: [`amount-${amount}`], box: CELL }]))}
      >
        {t(step === "day" ? "lengths" : "shares")}
      </Entry>
      {step === "day" && (
        <Entry cells={of("unknown-amount", "question-mark")}>{t("unknownAmount")}</Entry>
      )}
      <Entry cells={of("first-time")}>{t("first")}</Entry>
      <Entry cells={outline(false)}>{t("weak")}</Entry>
      <Entry cells={outline(true)}>{t("thinner")}</Entry>
      <Entry cells={[]}>{t("order")}</Entry>
      <Entry cells={[]}>{t("unconfirmed")}</Entry>
    </ul>
  );
}

function Entry({
  cells,
  children,
}: {
  cells: readonly (readonly DrawnPath[])[];
  children: string;
}) {
  return (
    <li>
      {cells.map((items, index) => (
        <DrawingView
          // oxlint-disable-next-line react/no-array-index-key -- the shades stand in their order
          key={index}
          drawing={{ x: 0, y: 0, width: 18, height: 14, items }}
          className="swatch inline-block h-3.5 align-middle"
        />
      ))}{" "}
      {children}
    </li>
  );
}
