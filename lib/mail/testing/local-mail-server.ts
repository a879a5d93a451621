import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { MailServer } from "@/lib/env";

export type CameMail = { from: string; to: readonly string[]; text: string };

/** A mail server on this machine, which notes what comes; `refuses`: with which answer an address is refused. */
export async function createLocalMailServer(
  options: {
    user?: { name: string; password: string };
    refuses?: (to: string) => number | null;
  } = {},
) {
  const came: CameMail[] = [];
  const { user, refuses = () => null } = options;
  const server = new SMTPServer({
    authOptional: user === undefined,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth({ username, password }, _session, done) {
      if (username === user?.name && password === user?.password) done(null, { user: username });
      else done(new Error("wrong"));
    },
    onRcptTo({ address }, _session, done) {
      const responseCode = refuses(address);
      done(responseCode === null ? null : Object.assign(new Error("refused"), { responseCode }));
    },
    onData(stream, { envelope }, done) {
      let text = "";
      stream.on("data", (bytes: Buffer) => {
        text += bytes.toString();
      });
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        came.push({ from, to: envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const mailServer: MailServer = {
    host: "127.0.0.1",
    port,
    isTls: false,
    isOnThisMachine: true,
    user: user ?? null,
    from: "flicker@clinic.example",
  };
  return {
    mailServer,
    came,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
