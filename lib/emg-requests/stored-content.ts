import { digest } from "@/lib/record/digest";
import type { EmgRequestContent } from "./content";
import type { RecordPart } from "./record/record-part";

type Stored = Readonly<Record<string, unknown>>;

/** A content as its column takes it. */
export function toStored(content: EmgRequestContent): Stored {
  return { ...content };
}

/** A stored content. Throws on a shape that this program does not know, and on a signed one that is not as it was signed. */
export function fromStored(stored: Stored, contentHash: string | null): EmgRequestContent {
  if (contentHash !== null && digest(stored) !== contentHash) {
    throw new Error("a signed EMG request is not as it was signed");
  }
  // Only `toStored` writes the column, and the form number says which type it wrote.
  if (stored.form === 2) return stored as EmgRequestContent;
  if (stored.form === 1) return fromFirstForm(stored as FirstForm);
  throw new Error(`an EMG request of form ${String(stored.form)}`);
}

type FirstForm = Omit<EmgRequestContent, "form" | "record"> & {
  form: 1;
  record: Omit<RecordPart, "order">;
};

/** The first form had no order on page 1. A draft of it is brought up to date before it is signed; a signed one prints its own words. */
function fromFirstForm({ record, ...content }: FirstForm): EmgRequestContent {
  const [figure, grid] = record.pictures.filter((block) => block.kind === "figure");
  if (figure === undefined || grid === undefined) throw new Error("a record without its pictures");
  const lines = record.history.flatMap((block) => (block.kind === "paragraph" ? block.text : []));
  const order = { figure, grid, lines, reported: {}, codes: {}, optionalStudies: [] };
  return { ...content, form: 2, record: { ...record, facts: "", order } };
}
