/** What a backup is made of, in this order: one manifest; for each table its head and its rows; one end. */
export type Frame =
  | { kind: "manifest"; manifest: Manifest }
  | { kind: "table"; table: TableHead }
  | { kind: "rows"; copied: Buffer }
  | { kind: "end"; end: End };

export type Manifest = {
  madeAt: string;
  serverMajor: number;
  /** The migrations that the database had, oldest first: only the same program can restore it. */
  migrations: string[];
  /** Every table, policy, grant, function, trigger and role, one line each. */
  catalogue: string[];
};
export type TableHead = { schema: string; name: string; columns: string[] };
/** What the rows of a table add up to; the same whatever their order. */
export type TableSum = { table: string; rows: string; digest: string };
export type SequenceState = { sequence: string; lastValue: string; isCalled: boolean };
export type End = { tables: TableSum[]; sequences: SequenceState[] };

const HEAD_BYTES = 5;
const LETTERS = { manifest: "m", table: "t", rows: "r", end: "e" } as const;

export function encodeFrame(frame: Frame): Buffer {
  const body = frame.kind === "rows" ? frame.copied : Buffer.from(JSON.stringify(bodyOf(frame)));
  const head = Buffer.alloc(HEAD_BYTES);
  head.write(LETTERS[frame.kind], 0, "latin1");
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

/** The frames of a stream of bytes; throws where the last one is not whole. */
export async function* decodeFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    while (rest.length - at >= HEAD_BYTES) {
      const length = rest.readUInt32BE(at + 1);
      const end = at + HEAD_BYTES + length;
      if (rest.length < end) break;
      yield decoded(rest.toString("latin1", at, at + 1), rest.subarray(at + HEAD_BYTES, end));
      at = end;
    }
    rest = rest.subarray(at);
  }
  if (rest.length > 0) throw new Error("the backup ends within a frame");
}

function bodyOf(frame: Exclude<Frame, { kind: "rows" }>): Manifest | TableHead | End {
  if (frame.kind === "manifest") return frame.manifest;
  return frame.kind === "table" ? frame.table : frame.end;
}

/** Only what `encodeFrame` wrote is read here: the file's signature has been checked before. */
function decoded(letter: string, body: Buffer): Frame {
  switch (letter) {
    case LETTERS.rows:
      return { kind: "rows", copied: body };
    case LETTERS.manifest:
      return { kind: "manifest", manifest: JSON.parse(body.toString()) as Manifest };
    case LETTERS.table:
      return { kind: "table", table: JSON.parse(body.toString()) as TableHead };
    case LETTERS.end:
      return { kind: "end", end: JSON.parse(body.toString()) as End };
    default:
      throw new Error(`no such frame: ${letter}`);
  }
}
