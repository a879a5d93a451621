import { randomUUID } from "node:crypto";
import { open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Output that waits for what has to come before it, on disk and without a name, so that it grows no process and outlives none. */
export async function holdOutput() {
  const path = join(tmpdir(), `flicker-${randomUUID()}`);
  const file = await open(path, "wx+", 0o600);
  await unlink(path);
  return {
    async add(text: string): Promise<void> {
      await file.writeFile(text);
    },
    /** All that was added, in its order; nothing can be added after it. */
    async release(stream: Writable): Promise<void> {
      await pipeline(file.createReadStream({ start: 0 }), stream, { end: false });
    },
  };
}
