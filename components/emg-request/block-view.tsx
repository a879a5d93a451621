import type { ReactNode } from "react";
import { DrawingView } from "@/components/ui/drawing-view";
import {
  type Block,
  type Columns,
  captionOf,
  type Figure,
  type Heading,
  originWord,
  type Paragraph,
  type Strip,
  type Table,
  withOrigin,
} from "@/lib/emg-requests/block";

/** Pieces of a request in their order. */
export function BlockList({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces have no name; their order is their identity
    <BlockView key={index} block={block} />
  ));
}

/** One piece of a request on the page, and the pieces in it. */
function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case "heading":
      return <HeadingView block={block} />;
    case "paragraph":
      return <ParagraphView block={block} />;
    case "table":
      return <TableView block={block} />;
    case "figure":
      return <FigureView block={block} />;
    case "strip":
      return <StripView block={block} />;
    case "box":
      return (
        <div className="sheet-box">
          <BlockList blocks={block.blocks} />
        </div>
      );
    case "columns":
      return <ColumnsView block={block} />;
    case "new-page":
    case "appendix":
      return <div className="sheet-page" />;
    default:
      return block satisfies never;
  }
}

/** One level lower than in the PDF: the page has a heading of its own above. */
function HeadingView({ block: { level, text, origin } }: { block: Heading }) {
  const words = (
    <>
      {text}
      {origin !== undefined && (
        <>
          {" "}
          <span className={`sheet-origin sheet-origin-${origin}`}>{originWord(origin)}</span>
        </>
      )}
    </>
  );
  if (level === 1) return <h2>{words}</h2>;
  return level === 2 ? <h3>{words}</h3> : <h4>{words}</h4>;
}

function ParagraphView({ block: { origin, text, isNotice, weight } }: { block: Paragraph }) {
  const look = isNotice ? "sheet-notice" : weight === undefined ? "" : `sheet-${weight}`;
  return (
    <p dir="auto" className={`whitespace-pre-line ${look}`}>
      {withOrigin(origin, text)}
    </p>
  );
}

function StripView({ block: { facts } }: { block: Strip }) {
  return (
    <dl className="sheet-strip">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ColumnsView({ block: { columns } }: { block: Columns }) {
  return (
    <div
      className="sheet-columns"
      style={{
        gridTemplateColumns: columns.map(({ share }) => `minmax(0, ${share}fr)`).join(" "),
      }}
    >
      {columns.map(({ blocks }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns have no name; their order is their identity
        <div key={index}>
          <BlockList blocks={blocks} />
        </div>
      ))}
    </div>
  );
}

/** A date or less stays on one line. */
const SHORT = 12;

function TableView({ block }: { block: Table }) {
  const { columns, rows } = block;
  const [words] = captionOf(block);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <section aria-label={words ?? columns[0]} tabIndex={0} className="sheet-table">
      <table>
        {words !== undefined && <caption>{words}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name; their order is their identity
            <tr key={number}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row" dir="auto">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[index]}
                    dir="auto"
                    className={cell.length <= SHORT ? "whitespace-nowrap" : "whitespace-pre-line"}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Of a drawing's words: they are as large as those of the sheet, where it has the room. */
const UNITS_OF_A_LETTER = 13;

function FigureView({ block }: { block: Figure }) {
  const { caption, alt, drawing } = block;
  const words = captionOf(block);
  const name = caption === "" ? alt : caption;
  const room = { maxWidth: `${drawing.width / UNITS_OF_A_LETTER}em` };
  return (
    <figure>
      {words.length > 0 && <figcaption>{words}</figcaption>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard */}
      <section aria-label={name} tabIndex={0} className="overflow-x-auto" style={room}>
        <DrawingView drawing={drawing} description={alt} className="on-paper h-auto w-full" />
      </section>
    </figure>
  );
}
