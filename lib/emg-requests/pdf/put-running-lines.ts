import type { RunningLines } from "../document/running-lines";
import { linesOf } from "./page-text";
import { BOTTOM, LEFT, putLine, type Sheet, setFont, WIDTH } from "./sheet";

/** Who it is about and what it is, on every page, with its number; a draft is crossed by the word. */
export function putRunningLines({ document }: Sheet, running: RunningLines): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.markContent("Artifact", { type: "Pagination", attached: ["Top"] });
    if (running.isDraft) acrossThePage(document);
    putAll(document, [running.patient], { y: 30, size: 9.5, isBold: true });
    putAll(document, [running.request], { y: 45, size: 8, isBold: false });
    document
      .lineWidth(0.8)
      .moveTo(LEFT, 60)
      .lineTo(LEFT + WIDTH, 60)
      .stroke("#0b0c0c");
    document.endMarkedContent();
    document.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    const number = `Page ${page - start + 1} of ${count}`;
    putAll(document, [number, ...running.foot], { y: BOTTOM + 12, size: 7.5, isBold: false });
    document.endMarkedContent();
  }
}

function putAll(
  document: PDFKit.PDFDocument,
  texts: readonly string[],
  { y, size, isBold }: { y: number; size: number; isBold: boolean },
): void {
  const lineHeight = setFont(document, isBold ? "bold" : "regular", size);
  document.fillColor("#0b0c0c");
  const lines = texts.flatMap((text) => linesOf(document, text, WIDTH));
  for (const [index, line] of lines.entries()) {
    putLine(document, line, { x: LEFT, y: y + index * lineHeight });
  }
}

function acrossThePage(document: PDFKit.PDFDocument): void {
  setFont(document, "bold", 120);
  document
    .save()
    .rotate(-55, { origin: [298, 421] })
    .fillColor("#0b0c0c", 0.07);
  document.text("DRAFT", 95, 345, { lineBreak: false });
  document.restore().fillColor("#0b0c0c", 1);
}
