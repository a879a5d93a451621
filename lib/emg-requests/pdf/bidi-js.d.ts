declare module "bidi-js" {
  type Levels = { levels: Uint8Array; paragraphs: readonly unknown[] };
  export default function bidiFactory(): {
    getEmbeddingLevels: (text: string, base?: "ltr" | "rtl" | "auto") => Levels;
    /** The places of the UTF-16 units from left to right. */
    getReorderedIndices: (text: string, levels: Levels, start: number, end: number) => number[];
    getMirroredCharacter: (character: string) => string | null;
  };
}
