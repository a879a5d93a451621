import { digest } from "@/lib/record/digest";
import type { EmgRequestContent } from "./content";

type Stored = Readonly<Record<string, unknown>>;

/** A content as its column takes it. */
export function toStored(content: EmgRequestContent): Stored {
  return { ...content };
}

/** A stored content. Throws on a shape that this program does not know, and on a signed one that is not as it was signed. */
export function fromStored(stored: Stored, contentHash: string | null): EmgRequestContent {
  if (stored.form !== 1) throw new Error(`an EMG request of form ${String(stored.form)}`);
  if (contentHash !== null && digest(stored) !== contentHash) {
    throw new Error("a signed EMG request is not as it was signed");
  }
  // Only `toStored` writes the column, and the form number says which type it wrote.
  return stored as EmgRequestContent;
}
