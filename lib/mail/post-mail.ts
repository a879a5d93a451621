import "server-only";
import { createTransport } from "nodemailer";
import type { MailServer } from "@/lib/env";
import { codeOf } from "@/lib/log";
import type { MailText } from "./encrypted-mail";

const PATIENCE_MS = 10_000;

/** Hands mails to one server. A connection is made for each, so that none is lost with another's. */
export function mailPost({ host, port, isTls, isOnThisMachine, user, from }: MailServer) {
  const transport = createTransport({
    host,
    port,
    secure: isTls,
    // A password, and a code that opens a record, leave this machine under TLS or not at all.
    requireTLS: !isTls && !isOnThisMachine,
    ignoreTLS: !isTls && isOnThisMachine,
    ...(user !== null && { auth: { user: user.name, pass: user.password } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  /** "sent" once the server took it; "refused": it will never take this address; else a code of what went wrong. */
  return async ({
    id,
    to,
    subject,
    text,
  }: MailText & { id: string; to: string }): Promise<string> => {
    try {
      await transport.sendMail({
        from: { name: "Flicker", address: from },
        to: { name: "", address: to },
        subject,
        text,
        // The same each time, so that a mail that is sent again is one.
        messageId: `<${id}@${from.split("@").at(-1)}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
      return "sent";
    } catch (error) {
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      const isForGood = code === "EENVELOPE" && (responseCode ?? 0) >= 500;
      return isForGood ? "refused" : codeOf(error);
    }
  };
}
