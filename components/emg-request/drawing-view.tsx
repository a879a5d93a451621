import { type Drawing } from "@/lib/emg-requests/picture/drawing";
import { COLOURS } from "@/lib/format/tokens";

/** The picture as the PDF draws it: same paths, same words. */
export function DrawingView({ drawing, alt }: { drawing: Drawing; alt: string }) {
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={alt}
      className="on-paper h-auto w-full min-w-lg"
    >
      {drawing.items.map((item, order) =>
        item.kind === "path" ? (
          <path
            // oxlint-disable-next-line react/no-array-index-key -- what is drawn later lies above: the order is the identity
            key={order}
            d={item.d}
            fill={item.fill === null ? "none" : COLOURS[item.fill]}
            stroke={item.stroke === null ? "none" : COLOURS[item.stroke]}
            strokeWidth={item.width}
          />
        ) : (
          <text
            // oxlint-disable-next-line react/no-array-index-key -- as above
            key={order}
            x={item.x}
            y={item.y}
            fontSize={item.size}
            fontWeight={item.bold ? 700 : 400}
            textAnchor={item.anchor}
            fill={COLOURS.ink}
          >
            {item.text}
          </text>
        ),
      )}
    </svg>
  );
}
