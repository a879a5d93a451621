/** After filling the first requests find cold caches, and the server, which answers within seconds, asks them to come again. */
const TRIES_AT_FIRST = 20;

/** The text of a page; throws on any answer but 200. */
export async function openPage(address: string, path: string, cookie: string): Promise<string> {
  const { status, text } = await answerOf(address, path, cookie);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return text;
}

/** The same of a page that is opened for the first time: it may ask to come again, but not for ever. */
export async function openFirst(address: string, path: string, cookie: string): Promise<string> {
  for (let tries = 1; tries < TRIES_AT_FIRST; tries += 1) {
    const { status, text } = await answerOf(address, path, cookie);
    if (status === 200) return text;
    if (status !== 503) throw new Error(`${path} answered ${status}`);
    process.stderr.write(`${path} answered 503 (${tries})\n`);
  }
  return openPage(address, path, cookie);
}

async function answerOf(address: string, path: string, cookie: string) {
  const response = await fetch(`${address}${path}`, { headers: { cookie }, redirect: "manual" });
  return { status: response.status, text: await response.text() };
}
