import "server-only";
import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { bodyAreas } from "@/lib/clinical/spread/body-areas";
import { spreadGrid } from "@/lib/clinical/spread/spread-grid";
import { explain } from "@/lib/clinical/triage/explain/explain";
import { firstOfEachRule, openFindings } from "@/lib/clinical/triage/urgency";
import { todayIn } from "@/lib/format/zoned-day";
import { caseSummary } from "./case-summary";
import { ruleSetOf } from "./case-view";
import { getReferralRow } from "./get-referral-row";
import { getReported } from "./get-reported";
import type { Peek } from "./peek";
import { listDecisions } from "./referral-lists";

const GRID_DAYS = 56;

/**
 * A referral of the clinician's own clinic in short, or null; audited either way. It is no opening of the record: what is
 * new to the reader stays new, and an urgent message that waits for somebody to open the case goes on waiting.
 */
export function getPeek(
  actor: ClinicianActor,
  referralId: string,
  now: Date,
): Promise<Peek | null> {
  return asActor(actor, async (tx) => {
    const row = await getReferralRow(tx, actor, referralId, now);
    await audit(tx, actor, {
      action: "peek-referral",
      patientId: row?.patientId ?? null,
      resource: "referral",
      resourceId: referralId,
      ...(row === null ? { outcome: "denied", reason: "not-found" } : { outcome: "allowed" }),
    });
    if (row === null) return null;
    const { patientId, patient, current, owner, assessment, birthDay, clinic } = row;
    const [reported, decisions] = await Promise.all([
      getReported(tx, actor.clinicId, patientId),
      listDecisions(tx, actor.clinicId, referralId),
    ]);
    const history = { id: patientId, birthDay, events: reported.events };
    const ruleSet = ruleSetOf(assessment?.result ?? null);
    const { thresholds } = ruleSet;
    const today = todayIn(row.zone, now);
    const findings = firstOfEachRule(openFindings(assessment?.result.findings ?? [], row.latched));
    const examined = decisions.find((each) => each.undoneAt === null && each.examined !== null);
    const sets = findings.find(
      ({ deadline }) => deadline !== null && deadline === current.deadlineOn,
    );
    return {
      referralId,
      patient,
      current,
      owner,
      explained: explain(findings, ruleSet, reported.events),
      summary: caseSummary(history, today, thresholds),
      examined: examined?.examined ?? null,
      areas: bodyAreas(history, today, thresholds),
      grid: spreadGrid(
        history,
        { from: today - GRID_DAYS + 1, to: today, step: "week" },
        thresholds,
      ),
      clockFrom: sets?.knownSince ?? todayIn(clinic.zone, row.openedAt),
      clinic: { zone: clinic.zone, calendar: clinic.calendar, today: todayIn(clinic.zone, now) },
    };
  });
}
