import { getDocumentProxy } from "unpdf";

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };
type Item = {
  type?: string;
  id?: string | null;
  tag?: string;
  str?: string;
  transform?: number[];
  width?: number;
};

export type ReadPdf = {
  title: string;
  lang: string | null;
  pages: readonly {
    /** Words that belong to the page, not to the document: head, foot and repeated column names. */
    outside: string;
    /** Where each piece of text ends, in points from the left and from the bottom. */
    ends: readonly { right: number; y: number; text: string }[];
  }[];
  /** The words in the order in which a screen reader meets them, page by page. */
  words: string;
  roles: ReadonlyMap<string, number>;
  alts: readonly string[];
  /** The bookmarks. */
  outline: readonly string[];
};

/** What a PDF's bytes say: by structure, as a screen reader reads them. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const pages: ReadPdf["pages"][number][] = [];
  const roles = new Map<string, number>();
  const alts: string[] = [];
  let words = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { inside, outside, ends } = sort(items as Item[]);
    pages.push({ outside, ends });
    words += read((await page.getStructTree()) as Node, { inside, roles, alts });
  }
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title);
  const { Title, Language } = info as { Title: string; Language: string | null };
  return { title: Title, lang: Language, pages, words, roles, alts, outline };
}

/** Every word, without the space between: line ends differ between page and print, words do not. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, "");
}

function sort(items: readonly Item[]) {
  const inside = new Map<string, string>();
  const open: (string | null)[] = [];
  const ends: ReadPdf["pages"][number]["ends"][number][] = [];
  let outside = "";
  for (const item of items) {
    if (item.type?.startsWith("beginMarkedContent")) open.push(item.id ?? open.at(-1) ?? null);
    else if (item.type === "endMarkedContent") open.pop();
    else if (item.str !== undefined) {
      const id = open.at(-1);
      if (id) inside.set(id, `${inside.get(id) ?? ""} ${item.str}`);
      else outside += ` ${item.str}`;
      const [, , , , x = 0, y = 0] = item.transform ?? [];
      if (item.str.trim() !== "") ends.push({ right: x + (item.width ?? 0), y, text: item.str });
    }
  }
  return { inside, outside, ends };
}

function read(
  node: Node | null,
  into: { inside: Map<string, string>; roles: Map<string, number>; alts: string[] },
): string {
  if (node === null) return "";
  if (node.type === "content") return ` ${into.inside.get(node.id ?? "") ?? ""}`;
  if (node.role !== undefined) into.roles.set(node.role, (into.roles.get(node.role) ?? 0) + 1);
  if (node.alt !== undefined) into.alts.push(node.alt);
  return (node.children ?? []).map((child) => read(child, into)).join(" ");
}
