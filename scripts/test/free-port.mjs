import net from "node:net";
import { UserError } from "../start/phase.mjs";

/** Ports between 3000 and 7000 that browsers refuse to open (fetch standard, "bad port"). */
const REFUSED_BY_BROWSERS = new Set([
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
]);

/** The first port from `wanted` upwards that nothing listens on and that a browser will open. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (!REFUSED_BY_BROWSERS.has(port) && (await isFree(port))) return port;
  }
  throw new UserError(
    `No free port between ${wanted} and ${wanted + 99}. Set PORT to another one.`,
  );
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
