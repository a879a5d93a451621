import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import { clinics, mails } from "@/db/schema";
import type { AdminActor } from "@/lib/actor";
import { decryptMail } from "./encrypted-mail";

const MOST_LISTED = 50;

export type ListedMail = {
  id: string;
  to: string;
  at: Date;
  state: "waiting" | "sent" | "refused" | "expired";
  /** Null: forgotten, since it was sent, refused or too late. */
  words: { subject: string; text: string } | null;
};

/** What was written to be mailed, the newest first, as the demo shows it to its administrator. */
export function listMails(
  actor: AdminActor,
  now: Date,
): Promise<{ zone: string; mails: readonly ListedMail[] }> {
  return asActor(actor, async (tx) => {
    const [clinic] = await tx
      .select({ zone: clinics.zone })
      .from(clinics)
      .where(eq(clinics.id, actor.clinicId));
    if (!clinic) throw new Error("an administrator whose clinic cannot be read");
    const rows = await tx
      .select({
        id: mails.id,
        to: mails.toAddress,
        at: mails.createdAt,
        content: mails.content,
        expiresAt: mails.expiresAt,
        ending: mails.ending,
      })
      .from(mails)
      .where(eq(mails.clinicId, actor.clinicId))
      .orderBy(desc(mails.createdAt), desc(mails.id))
      .limit(MOST_LISTED);
    return {
      zone: clinic.zone,
      mails: rows.map(({ content, expiresAt, ending, ...row }) => ({
        ...row,
        state: ending ?? (expiresAt <= now ? "expired" : "waiting"),
        words: content === null ? null : decryptMail(row.id, content),
      })),
    };
  });
}

export type WaitingMails = { waiting: number; oldestAt: Date | null; refused: number };

/** How many of the clinic's mails wait for the mail server and since when, and how many addresses it refused in 30 days. */
export function getWaitingMails(actor: AdminActor): Promise<WaitingMails> {
  return asActor(actor, async (tx) => {
    const [row] = await tx.execute<{
      waiting: number;
      oldest_at: Date | string | null;
      refused: number;
    }>(sql`select * from app_waiting_mails()`);
    if (row === undefined) throw new Error("a count that came to nothing");
    const { oldest_at: oldestAt, waiting, refused } = row;
    return { waiting, refused, oldestAt: oldestAt === null ? null : new Date(oldestAt) };
  });
}
