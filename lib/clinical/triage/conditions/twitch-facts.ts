import {
  faceAreas,
  hasLaterArea,
  hasNoSecondPlace,
  isEyelidAlone,
  isEyelidAloneAndRecent,
  laterAreas,
  tongueOrThroat,
} from "../../timeline/counting-areas";
import { NEVER } from "../../timeline/evidence";
import { isAsymmetric, ratesDoubled } from "../../timeline/rates";
import { questionIndex, slotOf } from "../../timeline/slots";
import { questionTopic, TOPIC } from "../../timeline/topic";
import type { Fact } from "../fact";
import type { State } from "../run/state";
import { JERK, recentJerks } from "./recent-jerks";
import { type FactReading, NO, UNKNOWN, yesWhen } from "./truth";

const SPREAD_ASKED = questionIndex("spread");
const SPREAD = slotOf("spread", "yes");
const SPREAD_UNSURE = slotOf("spread", "unsure");

const everyArea = (state: State) => state.areas.map(({ seen }) => seen);

export const TWITCH_FACTS = {
  "all-over": {
    topics: TOPIC.twitch,
    truth: (state) => yesWhen(state.areas.some(({ site }) => site === "all-over")),
    evidence: (state) =>
      state.areas.filter(({ site }) => site === "all-over").map(({ seen }) => seen),
  },
  "spread-to-unnamed-places": {
    topics: TOPIC.twitch | questionTopic("spread"),
    truth: (state) => {
      if (state.chosen[SPREAD]) return hasNoSecondPlace(state) ? UNKNOWN : NO;
      const answeredOn = state.answeredOn[SPREAD_ASKED] ?? NEVER;
      const isOpen = answeredOn === NEVER || state.chosen[SPREAD_UNSURE]?.last === answeredOn;
      return isOpen ? UNKNOWN : NO;
    },
    evidence: () => [],
  },
  "spread-confirmed": {
    topics: TOPIC.twitch | TOPIC.time,
    truth: (state, { thresholds }) => yesWhen(hasLaterArea(state, thresholds.eyelidAlone)),
    evidence: (state, { thresholds }) => laterAreas(state, thresholds.eyelidAlone),
  },
  "eyelid-alone": {
    topics: TOPIC.twitch,
    truth: (state) => yesWhen(isEyelidAlone(state)),
    evidence: everyArea,
  },
  "eyelid-alone-and-recent": {
    topics: TOPIC.twitch | TOPIC.time,
    truth: (state, { thresholds }) =>
      yesWhen(isEyelidAloneAndRecent(state, thresholds.eyelidAlone)),
    evidence: everyArea,
  },
  "recent-jerks-in-two-regions": {
    topics: TOPIC.twitch | TOPIC.days | TOPIC.time | questionTopic("movement-kind"),
    wants: ({ chosen }) =>
      chosen[JERK] ? TOPIC.twitch | TOPIC.days | TOPIC.time : questionTopic("movement-kind"),
    truth: (state, { thresholds }) => yesWhen(recentJerks(state, thresholds).length > 0),
    evidence: (state, { thresholds }) => recentJerks(state, thresholds),
  },
  "face-twitch": {
    topics: TOPIC.twitch,
    truth: (state) => yesWhen(faceAreas(state).length > 0),
    evidence: (state) => faceAreas(state).map(({ seen }) => seen),
  },
  "face-first": {
    topics: TOPIC.twitch,
    truth: (state) => {
      const face = Math.min(...faceAreas(state).map(({ seen }) => seen.first));
      const others = state.areas.filter(({ region }) => region !== "bulbar");
      return yesWhen(Number.isFinite(face) && others.every(({ seen }) => seen.first > face));
    },
    evidence: (state) => faceAreas(state).map(({ seen }) => seen),
  },
  "tongue-or-throat": {
    topics: TOPIC.twitch,
    truth: (state) => yesWhen(tongueOrThroat(state).length > 0),
    evidence: tongueOrThroat,
  },
  "thoracic-seen": {
    topics: TOPIC.twitch,
    truth: (state) => yesWhen(state.seenRegions.some(({ region }) => region === "thoracic")),
    evidence: (state) => state.seenRegions.map(({ evidence }) => evidence),
  },
  asymmetric: {
    topics: TOPIC.days,
    truth: (state, { thresholds }) => yesWhen(isAsymmetric(state, thresholds)),
    evidence: everyArea,
  },
  "rates-doubled": {
    topics: TOPIC.days,
    truth: (state, { thresholds }) => yesWhen(ratesDoubled(state, thresholds)),
    evidence: () => [],
  },
} as const satisfies Partial<Record<Fact, FactReading>>;
