/** Options of pdfkit 0.20 that its published types leave out. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: "Row" | "Column";
      /** Left, top, right, bottom in points from the top left of the page. */
      bbox?: readonly [number, number, number, number];
      placement?: "Block";
    }
  }
}

export {};
