import { DrawingView } from "@/components/ui/drawing-view";
import {
  type Block,
  type Figure,
  type Heading,
  type Paragraph,
  type Table,
  withOrigin,
} from "@/lib/emg-requests/block";

/** One piece of a request on the page. */
export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return <HeadingView block={block} />;
    case "paragraph":
      return <ParagraphView block={block} />;
    case "table":
      return <TableView block={block} />;
    case "figure":
      return <FigureView block={block} />;
    default:
      return block satisfies never;
  }
}

/** One level lower than in the PDF: the page has a heading of its own above. */
function HeadingView({ block: { level, text } }: { block: Heading }) {
  if (level === 1) return <h2 className="mt-2 text-2xl">{text}</h2>;
  return level === 2 ? <h3 className="text-lg">{text}</h3> : <h4 className="font-bold">{text}</h4>;
}

function ParagraphView({ block: { origin, text, isNotice } }: { block: Paragraph }) {
  const look = isNotice ? "border-2 border-ink p-2 text-lg font-bold" : "my-1";
  return (
    <p dir="auto" className={`whitespace-pre-line ${look}`}>
      {withOrigin(origin, text)}
    </p>
  );
}

/** A date or less stays on one line. */
const SHORT = 12;

function TableView({ block: { origin, caption, columns, rows } }: { block: Table }) {
  const words = withOrigin(origin, caption);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <section aria-label={words} tabIndex={0} className="my-3 overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="text-left font-bold">{words}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="border-b border-ink py-1 pr-2 align-bottom">
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
                  <th
                    key={columns[index]}
                    scope="row"
                    dir="auto"
                    className="border-b border-line py-1 pr-2 align-top font-normal"
                  >
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[index]}
                    dir="auto"
                    className={`border-b border-line py-1 pr-2 align-top ${cell.length <= SHORT ? "whitespace-nowrap" : "whitespace-pre-line"}`}
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

function FigureView({ block: { origin, caption, alt, drawing } }: { block: Figure }) {
  return (
    <figure className="my-3">
      <figcaption>{withOrigin(origin, caption)}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard */}
      <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
        <DrawingView
          drawing={drawing}
          description={alt}
          className="on-paper h-auto w-full min-w-lg"
        />
      </section>
    </figure>
  );
}
