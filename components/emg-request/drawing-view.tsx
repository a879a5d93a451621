import { type Drawing, PAINTS } from "@/lib/emg-requests/picture/drawing";

/** The picture as the PDF draws it: same paths, same words. */
export function DrawingView({ drawing, alt }: { drawing: Drawing; alt: string }) {
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={alt}
      className="h-auto w-full min-w-lg"
    >
      {drawing.items.map((item) =>
        item.kind === "path" ? (
          <path
            key={`${item.d} ${item.fill} ${item.stroke}`}
            d={item.d}
            fill={item.fill === null ? "none" : PAINTS[item.fill]}
            stroke={item.stroke === null ? "none" : PAINTS[item.stroke]}
            strokeWidth={item.width}
          />
        ) : (
          <text
            key={`${item.x} ${item.y} ${item.text}`}
            x={item.x}
            y={item.y}
            fontSize={item.size}
            fontWeight={item.bold ? 700 : 400}
            textAnchor={item.anchor}
            fill={PAINTS.ink}
          >
            {item.text}
          </text>
        ),
      )}
    </svg>
  );
}
