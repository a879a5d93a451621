import type { AreaTrack, Timeline } from "./timeline";

/** A copy of the timeline alone that can go on by itself; what never changes once it is made is shared. */
export function copyTimeline(timeline: Timeline): Timeline {
  return {
    day: timeline.day,
    changed: timeline.changed,
    openedOn: timeline.openedOn,
    missingFrom: timeline.missingFrom,
    isOnlyLaboratory: timeline.isOnlyLaboratory,
    lastEntryOn: timeline.lastEntryOn,
    chosen: timeline.chosen.slice(),
    answeredOn: timeline.answeredOn.slice(),
    answeredBefore: timeline.answeredBefore.slice(),
    askedOn: timeline.askedOn.slice(),
    dating: timeline.dating.slice(),
    safety: timeline.safety.slice(),
    checklist: copyChecklist(timeline.checklist),
    areas: timeline.areas.map(copyArea),
    onset: timeline.onset,
    persistence: copyPersistence(timeline.persistence),
    today: copyToday(timeline.today),
    recorded: timeline.recorded.slice(),
    recordedDays: timeline.recordedDays.slice(),
    recordedCount: timeline.recordedCount,
    tingling: timeline.tingling.slice(),
    tingledFrom: timeline.tingledFrom,
    tinglingMostDays: timeline.tinglingMostDays,
    symptom: timeline.symptom,
    symptomStart: timeline.symptomStart,
    functional: timeline.functional,
    unnamedWeakness: timeline.unnamedWeakness,
    weaknessFelt: timeline.weaknessFelt,
    cameOnSlowlyOn: timeline.cameOnSlowlyOn,
    worriedOn: timeline.worriedOn,
    labs: { ...timeline.labs },
    powers: timeline.powers.slice(),
    powerFell: timeline.powerFell,
    worse: timeline.worse,
    betterOn: timeline.betterOn,
    improvedDespiteSpread: timeline.improvedDespiteSpread,
    plan: { ...timeline.plan },
    unread: timeline.unread.slice(),
    seenRegions: timeline.seenRegions.slice(),
    rulesMayRunOn: timeline.rulesMayRunOn,
    proxy: { ...timeline.proxy },
    contactedOn: timeline.contactedOn.slice(),
    visits: timeline.visits,
    seenOn: timeline.seenOn,
    decisions: timeline.decisions.slice(),
    raised: { ...timeline.raised },
  };
}

// Every field by its name: the engine copies an object so much faster than by a spread.
function copyArea(area: AreaTrack): AreaTrack {
  return {
    site: area.site,
    side: area.side,
    region: area.region,
    seen: area.seen,
    lastSeen: area.lastSeen,
    pending: area.pending,
    denied: area.denied,
    confirmedOn: area.confirmedOn,
    confirmed: area.confirmed,
  };
}

function copyChecklist(checklist: Timeline["checklist"]): Timeline["checklist"] {
  return {
    openSince: checklist.openSince,
    abandonedOn: checklist.abandonedOn,
    abandonedFrom: checklist.abandonedFrom,
    completedOn: checklist.completedOn,
    raisedOn: checklist.raisedOn,
    reportedOn: checklist.reportedOn,
  };
}

function copyPersistence(persistence: Timeline["persistence"]): Timeline["persistence"] {
  return {
    start: persistence.start,
    evidence: persistence.evidence,
    zeroRun: persistence.zeroRun,
    lastZero: persistence.lastZero,
    reset: persistence.reset,
  };
}

function copyToday({ twitch, zero, right, left, durations }: Timeline["today"]): Timeline["today"] {
  return { twitch, zero, right, left, durations: durations.slice() };
}
