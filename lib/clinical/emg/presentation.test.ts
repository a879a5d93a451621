import { describe, expect, test } from "vitest";
import { correction, FOREARM, historyOf, THIGH, twitch, twitchOn } from "../spread/testing/events";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import {
  everAnswered,
  isSensory,
  isTwitching,
  isWasted,
  isWeak,
  lastAnswer,
  presentationOf,
  regionsOf,
  weakRegions,
} from "./presentation";
import { answered } from "./testing/answered";

describe("a history as a request reads it", () => {
  test("an area carries the first and the last day, and the days between only where recorded", () => {
    const history = historyOf(twitchOn(0, 2, FOREARM), twitch(9, FOREARM), twitch(40, FOREARM));

    expect(presentationOf(history, 20, LIVE_RULE_SET.thresholds).areas).toEqual([
      {
        area: FOREARM,
        firstTwitch: 0,
        lastTwitch: 9,
        twitchDays: 4,
        confirmed: true,
        weakSince: null,
        wastedSince: null,
        sensorySince: null,
      },
    ]);
  });

  test("a later area that was seen on one day, a day ago, is not confirmed", () => {
    const { areas } = presentationOf(
      historyOf(twitch(0, FOREARM), twitch(1, THIGH)),
      2,
      LIVE_RULE_SET.thresholds,
    );
    expect(areas.map(({ area, confirmed }) => [area, confirmed])).toEqual([
      [FOREARM, true],
      [THIGH, false],
    ]);
  });

  test("a side that was not known is as certain as its place", () => {
    const unsure = { site: "forearm", side: "unsure" } as const;
    const { areas } = presentationOf(
      historyOf(twitch(0, FOREARM), twitch(1, unsure)),
      2,
      LIVE_RULE_SET.thresholds,
    );
    expect(areas.map(({ area, confirmed }) => [area, confirmed])).toEqual([
      [FOREARM, true],
      [unsure, true],
    ]);
  });

  test("areas are ordered head to foot, the left before the right", () => {
    const left = { site: "forearm", side: "left" } as const;
    const { areas } = presentationOf(
      historyOf(twitch(0, THIGH), twitch(1, FOREARM), twitch(2, left)),
      3,
      LIVE_RULE_SET.thresholds,
    );
    expect(areas.map(({ area }) => area)).toEqual([left, FOREARM, THIGH]);
  });

  test("sides of one site are ordered left, right, unknown, and the midline in its own place", () => {
    const forearm = (side: "left" | "right" | "unsure") => ({ site: "forearm", side }) as const;
    const tongue = { site: "tongue", side: "midline" } as const;
    const answered = [forearm("unsure"), forearm("right"), tongue, forearm("left")];
    const { areas } = presentationOf(
      historyOf(...answered.map((area) => twitch(0, area))),
      1,
      LIVE_RULE_SET.thresholds,
    );
    expect(areas.map(({ area }) => area)).toEqual([
      tongue,
      forearm("left"),
      forearm("right"),
      forearm("unsure"),
    ]);
  });

  test("twitching that a clinician saw is a day like one that was reported", () => {
    const seen = {
      id: "seen",
      kind: "clinician-sighting",
      day: 3,
      recordedOn: 3,
      area: THIGH,
      method: "seen",
    } as const;
    const { areas } = presentationOf(
      historyOf(twitch(0, FOREARM), seen),
      4,
      LIVE_RULE_SET.thresholds,
    );
    expect(areas[1]).toMatchObject({ area: THIGH, firstTwitch: 3, twitchDays: 1, confirmed: true });
  });

  test("one side confirms nothing about the other", () => {
    const left = { site: "forearm", side: "left" } as const;
    const { areas } = presentationOf(
      historyOf(twitch(0, FOREARM), twitch(4, left)),
      5,
      LIVE_RULE_SET.thresholds,
    );
    expect(areas.map(({ area, confirmed }) => [area.side, confirmed])).toEqual([
      ["left", false],
      ["right", true],
    ]);
  });

  test("numbness that is constant is a sign like numbness that comes and goes", () => {
    const { areas } = presentationOf(
      historyOf(answered(1, "numb-tingle", "constant", { areas: [THIGH] })),
      2,
      LIVE_RULE_SET.thresholds,
    );
    expect(areas).toMatchObject([{ area: THIGH, sensorySince: 1, firstTwitch: null }]);
    expect(areas.map(isTwitching)).toEqual([false]);
  });

  test("a place that was taken back is no place", () => {
    const wrong = twitch(0, THIGH);
    const history = historyOf(wrong, twitch(0, FOREARM), correction(1, wrong.id));
    expect(
      presentationOf(history, 1, LIVE_RULE_SET.thresholds).areas.map(({ area }) => area),
    ).toEqual([FOREARM]);
  });

  test("weakness, wasting and numbness date from what the patient said, else from the report", () => {
    const history = historyOf(
      answered(10, "feels-weak", "yes", { since: 4, areas: [FOREARM] }),
      answered(12, "feels-weak", "yes", { since: 6, areas: [FOREARM] }),
      answered(11, "wasting", "yes", { areas: [FOREARM] }),
      answered(9, "numb-tingle", "comes-and-goes", { areas: [THIGH] }),
    );
    const [forearm, thigh] = presentationOf(history, 20, LIVE_RULE_SET.thresholds).areas;

    expect(forearm).toMatchObject({ area: FOREARM, weakSince: 4, wastedSince: 11 });
    expect(forearm).toMatchObject({ firstTwitch: null, lastTwitch: null, twitchDays: 0 });
    expect(thigh).toMatchObject({ area: THIGH, sensorySince: 9, weakSince: null });
  });

  test("an answer of no or unsure makes no area weak", () => {
    const history = historyOf(
      answered(1, "feels-weak", "no", { areas: [FOREARM] }),
      answered(2, "wasting", "unsure", { areas: [FOREARM] }),
      answered(2, "numb-tingle", "none", { areas: [FOREARM] }),
    );
    expect(presentationOf(history, 9, LIVE_RULE_SET.thresholds).areas).toEqual([]);
  });

  test("a yes stays a yes, and the last answer is the one reported last", () => {
    const presentation = presentationOf(
      historyOf(answered(8, "speech-change", "no"), answered(3, "speech-change", "yes")),
      9,
      LIVE_RULE_SET.thresholds,
    );
    expect(everAnswered(presentation, "speech-change", "yes")).toBe(true);
    expect(lastAnswer(presentation, "speech-change")?.value).toBe("no");
    expect(lastAnswer(presentation, "swallow-change")).toBeNull();
  });

  test("of two answers about one day the one recorded later is the last", () => {
    const late = { ...answered(3, "wasting", "no"), recordedOn: 7 };
    const presentation = presentationOf(
      historyOf(late, answered(3, "wasting", "yes")),
      9,
      LIVE_RULE_SET.thresholds,
    );
    expect(lastAnswer(presentation, "wasting")?.value).toBe("no");
  });

  test("regions are head to foot, and all over is every region", () => {
    const arm = presentationOf(
      historyOf(twitch(0, THIGH), twitch(0, FOREARM)),
      1,
      LIVE_RULE_SET.thresholds,
    );
    expect(regionsOf(arm, isTwitching)).toEqual(["cervical", "lumbosacral"]);
    expect(regionsOf(arm, isSensory)).toEqual([]);

    const allOver = presentationOf(
      historyOf(twitch(0, { site: "all-over", side: "midline" })),
      1,
      LIVE_RULE_SET.thresholds,
    );
    expect(regionsOf(allOver, isTwitching)).toHaveLength(4);
  });

  test("a lost task, a weak place and a thin place each make their region weak", () => {
    const presentation = presentationOf(
      historyOf(
        answered(1, "task-stairs", "yes"),
        answered(1, "feels-weak", "yes", { areas: [FOREARM] }),
        answered(1, "wasting", "yes", { areas: [{ site: "tongue", side: "midline" }] }),
        twitch(1, { site: "chest", side: "left" }),
      ),
      2,
      LIVE_RULE_SET.thresholds,
    );
    expect(weakRegions(presentation)).toEqual(["bulbar", "cervical", "lumbosacral"]);
    expect(presentation.areas.filter(isWeak)).toHaveLength(1);
    expect(presentation.areas.filter(isWasted)).toHaveLength(1);
  });
});
