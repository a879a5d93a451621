const PAGE = { width: 595.28, height: 841.89 };
export const MARGIN = 38;
export const PAGE_WIDTH = PAGE.width - 2 * MARGIN;
export const PAGE_HEIGHT = PAGE.height;

/** The PDF under way: where the next line goes, and the structure that a screen reader will follow. */
export type Sheet = {
  document: PDFKit.PDFDocument;
  root: PDFKit.PDFStructureElement;
  y: number;
  /** Where a page begins, below the lines at its head. */
  top: number;
  /** Where its foot begins. */
  bottom: number;
  /** What is being filled: the width of the page, or of a column of it. */
  left: number;
  width: number;
  /** Of running words, in points. */
  size: number;
  /** A page without end, to find out how high something is; never part of the document. */
  draft: PDFKit.PDFDocument;
};

/** Starts a new page unless `height` points are left on this one, or the page is still empty. */
export function ensureRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.bottom && sheet.y > sheet.top) newPage(sheet);
}

export function newPage(sheet: Sheet): void {
  sheet.document.addPage();
  sheet.y = sheet.top;
}

/** Draws something that belongs to `element`, so that a reader meets it in the order of the structure. */
export function tagged(
  { document }: Sheet,
  element: { element: PDFKit.PDFStructureElement; tag: string },
  draw: () => void,
): void {
  const content = document.markStructureContent(element.tag);
  draw();
  document.endMarkedContent();
  element.element.add(content);
}

/** Draws lines and frames, which a screen reader passes over. */
export function decoration({ document }: Sheet, draw: () => void): void {
  document.markContent("Artifact", { type: "Layout" });
  draw();
  document.endMarkedContent();
}
