import { type SVGProps, useId } from "react";
import {
  type Drawing,
  type DrawnItem,
  type DrawnPath,
  flatItems,
  isTexture,
  type Texture,
  TILES,
} from "@/lib/drawing/drawing";
import type { Colour } from "@/lib/format/tokens";

/** A drawing on the page; without title and description hidden from screen readers, because words beside it say the same. */
export function DrawingView<Key extends string>({
  drawing,
  title,
  description,
  className,
  width,
  groupProps,
}: {
  drawing: Drawing<Key>;
  title?: string;
  description?: string;
  className?: string;
  /** A length of CSS; without it as wide as its place. */
  width?: string;
  /** What the element around a group bears, by the group's key. */
  groupProps?: GroupProps<Key>;
}) {
  const id = useId();
  const again = drawnAgain(drawing);
  const names = [title && `${id}title`, description && `${id}words`].filter(Boolean).join(" ");
  return (
    <svg
      viewBox={`${drawing.x} ${drawing.y} ${drawing.width} ${drawing.height}`}
      className={`[&_text]:pointer-events-none ${className ?? ""}`}
      width={width}
      fill="none"
      strokeLinejoin="round"
      fontWeight={400}
      {...(names === "" ? { "aria-hidden": true } : { role: "img", "aria-labelledby": names })}
    >
      {title && <title id={`${id}title`}>{title}</title>}
      {description && <desc id={`${id}words`}>{description}</desc>}
      {texturesOf(drawing).map((texture) => (
        <Tile key={texture} texture={texture} id={id} />
      ))}
      {again.length > 0 && (
        <defs>
          {again.map((d, index) => (
            <path key={d} id={id + index} d={d} />
          ))}
        </defs>
      )}
      {drawing.items.map((item, order) => (
        // oxlint-disable-next-line react/no-array-index-key -- what is drawn later lies above: the order is the identity
        <Item key={order} item={item} id={id} again={again} groupProps={groupProps} />
      ))}
    </svg>
  );
}

type GroupProps<Key> = (key: Key) => SVGProps<SVGGElement> & { [name: `data-${string}`]: string };

function Item<Key extends string>({
  item,
  id,
  again,
  groupProps,
}: {
  item: DrawnItem<Key>;
  id: string;
  again: readonly string[];
  groupProps?: GroupProps<Key> | undefined;
}) {
  switch (item.kind) {
    case "path":
      return <Shape shape={item} id={id} again={again.indexOf(item.d)} />;
    case "text":
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={item.size}
          fontWeight={item.isBold ? 700 : undefined}
          textAnchor={item.anchor === "start" ? undefined : item.anchor}
          fill={paint(item.colour ?? "ink")}
        >
          {item.text}
        </text>
      );
    case "group":
      return (
        <g {...groupProps?.(item.key)}>
          {item.title !== null && <title>{item.title}</title>}
          {item.items.map((each, order) => (
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <Item key={order} item={each} id={id} again={again} />
          ))}
        </g>
      );
    default:
      return item satisfies never;
  }
}

function Shape({
  shape: { d, fill, stroke, width, isBroken },
  id,
  again,
}: {
  shape: DrawnPath;
  id: string;
  /** The place of its outline among those that are drawn again; -1 where it is not. */
  again: number;
}) {
  const ground = fill === null ? undefined : isTexture(fill) ? `url(#${id}${fill})` : paint(fill);
  const look = {
    fill: ground,
    ...(stroke !== null && {
      stroke: paint(stroke),
      strokeWidth: width === 1 ? undefined : width,
      strokeDasharray: isBroken ? "3 3" : undefined,
    }),
  };
  return again >= 0 ? <use href={`#${id}${again}`} {...look} /> : <path d={d} {...look} />;
}

/** A shorter outline takes no more room than a reference to it. */
const WORTH_A_REFERENCE = 100;

/** The outlines that are drawn more than once, as for a shade and for the line above it: each stands on the page once. */
function drawnAgain(drawing: Drawing): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const item of flatItems(drawing)) {
    if (item.kind !== "path" || item.d.length < WORTH_A_REFERENCE) continue;
    if (seen.has(item.d)) again.add(item.d);
    seen.add(item.d);
  }
  return [...again];
}

function Tile({ texture, id }: { texture: Texture; id: string }) {
  const { size, from, to, width, colour } = TILES[texture];
  return (
    <pattern id={id + texture} width={size} height={size} patternUnits="userSpaceOnUse">
      <path
        d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`}
        stroke={paint(colour)}
        strokeWidth={width}
      />
    </pattern>
  );
}

function texturesOf(drawing: Drawing): readonly Texture[] {
  const fills = flatItems(drawing).flatMap((item) =>
    item.kind === "path" && item.fill !== null && isTexture(item.fill) ? item.fill : [],
  );
  return [...new Set(fills)];
}

function paint(colour: Colour): string {
  return `var(--color-${colour})`;
}
