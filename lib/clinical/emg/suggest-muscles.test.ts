import { describe, expect, test } from "vitest";
import { SITE_IDS } from "../body/site";
import type { HistoryEvent } from "../history/event";
import { CALF, CHIN, FOREARM, historyOf, SHOULDER, THIGH, twitch } from "../spread/testing/events";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { MUSCLES, type MuscleId } from "./muscle";
import { MUSCLES_OF_REGION, MUSCLES_OF_SITE } from "./muscles-of-site";
import { presentationOf } from "./presentation";
import { hasBulbarSigns, suggestMuscles } from "./suggest-muscles";
import { answered } from "./testing/answered";

const suggestedFor = (...events: readonly HistoryEvent[]) =>
  suggestMuscles(presentationOf(historyOf(...events), 100, LIVE_RULE_SET.thresholds));
const keys = (suggestions: ReturnType<typeof suggestMuscles>) =>
  suggestions.map(({ muscle }) => muscle);

describe("muscles by distribution", () => {
  test("the worked case: forearm, shoulder and thigh on the right, with weakness of the arm", () => {
    const suggestions = suggestedFor(
      twitch(0, FOREARM),
      twitch(45, SHOULDER),
      twitch(70, THIGH),
      answered(84, "feels-weak", "yes", { areas: [FOREARM] }),
    );

    expect(suggestions.map(({ muscle, reason }) => `${muscle} ${reason}`)).toEqual([
      "upper-trapezius:right cranial",
      "deltoid:left opposite-side",
      "deltoid:right symptomatic",
      "biceps:left opposite-side",
      "biceps:right same-region",
      "extensor-digitorum:left opposite-side",
      "extensor-digitorum:right symptomatic",
      "flexor-carpi-radialis:left opposite-side",
      "flexor-carpi-radialis:right symptomatic",
      "first-dorsal-interosseous:left opposite-side",
      "first-dorsal-interosseous:right same-region",
      "paraspinal-t10:right thoracic",
      "vastus-lateralis:left opposite-side",
      "vastus-lateralis:right symptomatic",
      "vastus-medialis:left opposite-side",
      "vastus-medialis:right symptomatic",
      "tibialis-anterior:left opposite-side",
      "tibialis-anterior:right same-region",
    ]);
  });

  test("a suggestion names the places that led to it, each once", () => {
    const suggestions = suggestedFor(
      twitch(0, { site: "hand-thumb-side", side: "left" }),
      twitch(1, { site: "fingers", side: "left" }),
    );
    const interosseous = suggestions.find(
      ({ muscle }) => muscle === "first-dorsal-interosseous:left",
    );
    expect(interosseous).toEqual({
      muscle: "first-dorsal-interosseous:left",
      reason: "symptomatic",
      areas: [
        { site: "hand-thumb-side", side: "left" },
        { site: "fingers", side: "left" },
      ],
    });
  });

  test("a side that the patient could not name asks for both", () => {
    const found = keys(suggestedFor(twitch(0, { site: "calf", side: "unsure" })));
    expect(found).toContain("medial-gastrocnemius:left");
    expect(found).toContain("medial-gastrocnemius:right");
  });

  test("a leg alone still asks for an arm, a thoracic and a cranial muscle of the same side", () => {
    const found = suggestedFor(twitch(0, CALF)).filter(({ areas }) => areas.length === 0);
    expect(found.map(({ muscle, reason }) => `${muscle} ${reason}`)).toEqual([
      "upper-trapezius:left cranial",
      "biceps:left other-limb",
      "first-dorsal-interosseous:left other-limb",
      "paraspinal-t10:left thoracic",
      "vastus-lateralis:left same-region",
      "vastus-lateralis:right opposite-side",
      "tibialis-anterior:left same-region",
      "tibialis-anterior:right opposite-side",
      "medial-gastrocnemius:right opposite-side",
    ]);
  });

  test("the weak side leads, though the other side twitched first", () => {
    const found = suggestedFor(
      twitch(0, CALF),
      answered(9, "feels-weak", "yes", { areas: [FOREARM] }),
    );
    expect(found.find(({ reason }) => reason === "thoracic")?.muscle).toBe("paraspinal-t10:right");
  });

  test("among twitches the first leads", () => {
    const found = suggestedFor(twitch(5, FOREARM), twitch(1, CALF));
    expect(found.find(({ reason }) => reason === "thoracic")?.muscle).toBe("paraspinal-t10:left");
  });

  test("the first twitch leads, whichever of the two is higher on the body", () => {
    const found = suggestedFor(twitch(1, FOREARM), twitch(5, CALF));
    expect(found.find(({ reason }) => reason === "thoracic")?.muscle).toBe("paraspinal-t10:right");
  });

  test("a place in the midline leads to neither side while another has one", () => {
    const found = suggestedFor(twitch(0, CHIN), twitch(5, CALF));
    const thoracic = found.filter(({ reason }) => reason === "thoracic");
    expect(thoracic.map(({ muscle }) => muscle)).toEqual(["paraspinal-t10:left"]);
  });

  test("each region has its own side", () => {
    const found = suggestedFor(twitch(0, FOREARM), twitch(5, CALF));
    const reasons = new Map(found.map(({ muscle, reason }) => [muscle, reason]));
    expect(reasons.get("biceps:right")).toBe("same-region");
    expect(reasons.get("biceps:left")).toBe("opposite-side");
    expect(reasons.get("tibialis-anterior:left")).toBe("same-region");
    expect(reasons.get("tibialis-anterior:right")).toBe("opposite-side");
  });

  test("the other side is asked for in the limbs alone", () => {
    const found = keys(
      suggestedFor(
        twitch(0, { site: "cheek", side: "right" }),
        twitch(1, { site: "chest", side: "right" }),
      ),
    );
    expect(found).toContain("masseter:right");
    expect(found).not.toContain("masseter:left");
    expect(found).toContain("paraspinal-t6:right");
    expect(found).not.toContain("paraspinal-t6:left");
  });

  test("a change of speech asks for the tongue because of it", () => {
    const found = suggestedFor(answered(1, "speech-change", "yes"));
    expect(found.find(({ muscle }) => muscle === "tongue:midline")?.reason).toBe("bulbar-signs");
    expect(found.find(({ muscle }) => muscle === "tibialis-anterior:left")?.reason).toBe(
      "other-limb",
    );
  });

  test("with no place at all the screening set is asked for on both sides", () => {
    expect(keys(suggestedFor())).toEqual([
      "upper-trapezius:left",
      "upper-trapezius:right",
      "biceps:left",
      "biceps:right",
      "first-dorsal-interosseous:left",
      "first-dorsal-interosseous:right",
      "paraspinal-t10:left",
      "paraspinal-t10:right",
      "vastus-lateralis:left",
      "vastus-lateralis:right",
      "tibialis-anterior:left",
      "tibialis-anterior:right",
    ]);
  });

  test("a lost task without a place makes its region a region of symptoms, on both sides", () => {
    const found = suggestedFor(answered(3, "task-stairs", "yes"));
    expect(found.find(({ muscle }) => muscle === "vastus-lateralis:left")?.reason).toBe(
      "same-region",
    );
    expect(found.find(({ muscle }) => muscle === "biceps:left")?.reason).toBe("other-limb");
  });

  test("all over is every region", () => {
    const found = suggestedFor(twitch(0, { site: "all-over", side: "midline" }));
    expect(found.every(({ reason }) => reason === "same-region")).toBe(true);
    expect(found).toHaveLength(12);
  });

  test.each([
    ["a change of speech", [answered(1, "speech-change", "yes")], true],
    ["a change of swallowing", [answered(1, "swallow-change", "yes")], true],
    ["a weak face", [answered(1, "face-weak", "yes")], true],
    ["a tongue that twitches", [twitch(1, { site: "tongue", side: "midline" })], true],
    ["a throat that twitches", [twitch(1, { site: "throat", side: "midline" })], true],
    ["a chin that twitches", [twitch(1, CHIN)], false],
    ["a change of speech denied", [answered(1, "speech-change", "no")], false],
  ] as const)("%s and the tongue", (_name, events, bulbar) => {
    expect(hasBulbarSigns(presentationOf(historyOf(...events), 9, LIVE_RULE_SET.thresholds))).toBe(
      bulbar,
    );
    expect(keys(suggestedFor(...events)).includes("tongue:midline")).toBe(bulbar);
  });
});

describe("the catalogue of muscles", () => {
  test.each(["cervical", "lumbosacral"] as const)(
    "the %s region offers two muscles of different root and nerve, one near and one far",
    (region) => {
      const facts = MUSCLES_OF_REGION[region].map((id: MuscleId) => MUSCLES[id]);
      expect(new Set(facts.map(({ root }) => root)).size).toBe(2);
      expect(new Set(facts.map(({ nerve }) => nerve)).size).toBe(2);
      expect(facts.map(({ position }) => position)).toEqual(["proximal", "distal"]);
    },
  );

  test("each place but all-over and a whole limb leads to a muscle", () => {
    const without = SITE_IDS.filter((site) => MUSCLES_OF_SITE[site].length === 0);
    expect(without).toEqual(["arm", "leg", "all-over"]);
  });
});
