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
  const names = [title && `${id}title`, description && `${id}words`].filter(Boolean).join(" ");
  return (
    <svg
      viewBox={`${drawing.x} ${drawing.y} ${drawing.width} ${drawing.height}`}
      className={className}
      width={width}
      {...(names === "" ? { "aria-hidden": true } : { role: "img", "aria-labelledby": names })}
    >
      {title && <title id={`${id}title`}>{title}</title>}
      {description && <desc id={`${id}words`}>{description}</desc>}
      {texturesOf(drawing).map((texture) => (
        <Tile key={texture} texture={texture} id={id} />
      ))}
      {drawing.items.map((item, order) => (
        // oxlint-disable-next-line react/no-array-index-key -- what is drawn later lies above: the order is the identity
        <Item key={order} item={item} id={id} groupProps={groupProps} />
      ))}
    </svg>
  );
}

type GroupProps<Key> = (key: Key) => SVGProps<SVGGElement> & { [name: `data-${string}`]: string };

function Item<Key extends string>({
  item,
  id,
  groupProps,
}: {
  item: DrawnItem<Key>;
  id: string;
  groupProps?: GroupProps<Key> | undefined;
}) {
  switch (item.kind) {
    case "path":
      return <Shape shape={item} id={id} />;
    case "text":
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={item.size}
          fontWeight={item.isBold ? 700 : 400}
          textAnchor={item.anchor}
          fill={paint(item.colour ?? "ink")}
          className="pointer-events-none"
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
            <Item key={order} item={each} id={id} />
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
}: {
  shape: DrawnPath;
  id: string;
}) {
  const ground = fill === null ? "none" : isTexture(fill) ? `url(#${id}${fill})` : paint(fill);
  return (
    <path
      d={d}
      fill={ground}
      stroke={stroke === null ? "none" : paint(stroke)}
      strokeWidth={width}
      strokeLinejoin="round"
      strokeDasharray={isBroken ? "3 3" : undefined}
    />
  );
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
