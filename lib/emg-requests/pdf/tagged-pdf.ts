import { setImmediate as pause } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { slots } from "@/db/slots";
import { type Block, wordsOfBlock } from "../block";
import type { RunningLines } from "../document/running-lines";
import { putFigure } from "./put-figure";
import { headHeight, putRunningLines } from "./put-running-lines";
import { putTable } from "./put-table";
import { putHeading, putParagraph } from "./put-text";
import type { Sheet } from "./sheet";
import { lacksLetters } from "./text-runs";

/** Typed loosely, since the published types of pdfkit know only the subsets of PDF/A. */
const UNIVERSAL_ACCESS: object = { subset: "PDF/UA" };

/** One takes a quarter of a second of the only thread; who waits longer than this is told so in time. */
const places = slots({ atOnce: 1, waitMs: 3000, mostWaiting: 20 });

type Imprint = { title: string; createdAt: Date; printed: string };

/**
 * A tagged PDF, A4. Equal arguments give equal bytes. `title` must name no one; `printed` says on each page by whom and
 * when. One is drawn at a time, and never longer than a block of it at a stretch. Throws TooBusyError when too many wait.
 */
export async function taggedPdf(
  blocks: readonly Block[],
  running: RunningLines,
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const giveBack = await places.take();
  try {
    return await draw(blocks, running, imprint);
  } finally {
    giveBack();
  }
}

async function draw(
  blocks: readonly Block[],
  running: RunningLines,
  { title, createdAt, printed }: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    ...UNIVERSAL_ACCESS,
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    bufferPages: true,
    font: "",
    info: { Title: title, Creator: "Flicker", CreationDate: createdAt, ModDate: createdAt },
  });
  const bytes = collect(document);
  const root = document.struct("Document");
  document.addStructure(root);
  const top = headHeight(document, running);
  const sheet: Sheet = { document, root, y: top, top };
  for (const block of blocks) {
    await pause();
    put(sheet, block);
  }
  await pause();
  root.end();
  putRunningLines(sheet, { ...running, printed }, blocks.flatMap(wordsOfBlock).some(lacksLetters));
  document.end();
  return bytes;
}

function put(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case "heading":
      return putHeading(sheet, block);
    case "paragraph":
      return putParagraph(sheet, block);
    case "table":
      return putTable(sheet, block);
    case "figure":
      return putFigure(sheet, block);
    default:
      return block satisfies never;
  }
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
  });
}
