import { setImmediate as pause } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { slots } from "@/db/slots";
import { type Block, wordsOfBlock } from "../block";
import type { RunningLines } from "../document/running-lines";
import { putBlock, sizeOfFirstPage } from "./put-block";
import { footTop, headHeight, putRunningLines } from "./put-running-lines";
import { MARGIN, PAGE_WIDTH, type Sheet } from "./sheet";
import { lacksLetters } from "./text-runs";

/** Typed loosely, since the published types of pdfkit know only the subsets of PDF/A. */
const UNIVERSAL_ACCESS: object = { subset: "PDF/UA" };

/** One takes a quarter of a second of the only thread; who waits longer than this is told so in time. */
const places = slots({ atOnce: 1, waitMs: 3000, mostWaiting: 20 });

type Imprint = { title: string; createdAt: Date; printed: string };

/** Of running words, in points: a sheet that says whose it is in its first lines is set small, to be taken in at one look. */
const SIZE = 9;
const SMALL = [8.2, 7.6, 7.1] as const;
const TOP_OF_OWN_HEAD = 22;
const WITHOUT_END = 1_000_000;

/**
 * A tagged PDF, A4. Equal arguments give equal bytes. `title` must hold no name; `printed` says on each page by whom and
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
  const ownHead = blocks.some(({ kind }) => kind === "strip");
  const lacks = blocks.flatMap(wordsOfBlock).some(lacksLetters);
  const lines = { running: { ...running, printed }, ownHead, lacks };
  const top = headHeight(document, running);
  const sheet: Sheet = {
    document,
    root,
    y: ownHead ? TOP_OF_OWN_HEAD : top,
    top,
    bottom: footTop(document, lines),
    left: MARGIN,
    width: PAGE_WIDTH,
    size: SIZE,
    draft: new PDFDocument({ size: [PAGE_WIDTH, WITHOUT_END], font: "" }),
  };
  if (ownHead) sheet.size = await sizeOfFirstPage(sheet, blocks, SMALL);
  for (const block of blocks) {
    await pause();
    putBlock(sheet, block);
  }
  await pause();
  root.end();
  putRunningLines(sheet, lines);
  document.end();
  return bytes;
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
  });
}
