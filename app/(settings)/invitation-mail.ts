import { getTranslations } from "next-intl/server";
import { mailMode, settings } from "@/lib/env";
import type { MailText } from "@/lib/mail/encrypted-mail";

const PATHS = { patient: "/join", staff: "/join/staff" } as const;

/** What whoever is invited is mailed; null: nobody has a mail server. */
export async function invitationMail(
  who: keyof typeof PATHS,
  code: string,
): Promise<MailText | null> {
  if (mailMode() === "none") return null;
  const t = await getTranslations("mail");
  const address = `${settings().origin}${PATHS[who]}`;
  // After the # no server, log or next page sees it.
  const link = `${address}#${code}`;
  return { subject: t(`${who}.subject`), text: t(`${who}.text`, { link, address, code }) };
}

/** Says that a mail is on its way; "": none is. */
export async function mailedText(to: string): Promise<string> {
  const mode = mailMode();
  const t = await getTranslations("mail");
  return mode === "none" ? "" : t(mode === "sent" ? "onItsWay" : "shownOnly", { to });
}
