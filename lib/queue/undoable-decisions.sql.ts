import { type SQL, sql } from "drizzle-orm";

import { madeBefore } from "@/lib/record/undo-window";
import { UNDOABLE_KINDS } from "@/lib/record/undoable-kind";

/** A decision of the reader's that they can still undo. */
export type UndoableDecision = {
  decisionId: string;
  referralId: string;
  patientId: string;
  patient: string;
  kind: string;
  /** In seconds since 1970. */
  decidedAt: number;
};

/** Of somebody who decides often the newest ones: each stands for five minutes. */
const MOST = 3;

/** The reader's own decisions of the last five minutes that nothing followed, newest first, as one JSON text. Raw, because the statement around it is. */
export function undoableDecisionsOf(
  { clinicId, personId }: { clinicId: string; personId: string },
  now: Date,
): SQL {
  const kinds = sql.raw(UNDOABLE_KINDS.map((kind) => `'${kind}'`).join(", "));
  return sql`select coalesce(jsonb_agg(jsonb_build_object('decisionId', u.id, 'referralId', u.referral_id, 'patientId', u.patient_id,
      'patient', u.name, 'kind', u.kind, 'decidedAt', extract(epoch from u.decided_at)) order by u.sequence desc), '[]')
    from (select d.id, d.referral_id, d.patient_id, p.name, d.kind, d.decided_at, d.sequence from decisions d
      join patients p on p.clinic_id = ${clinicId} and p.id = d.patient_id
      where d.clinic_id = ${clinicId} and d.decided_by = ${personId} and d.decided_at > ${madeBefore(now).toISOString()}::timestamptz
        and d.kind in (${kinds}) and not exists (select from decisions l where l.clinic_id = ${clinicId}
          and l.referral_id = d.referral_id and l.sequence > d.sequence and l.kind in (${kinds}, 'undo', 'request-emg'))
      order by d.decided_at desc limit ${MOST}) u`;
}
