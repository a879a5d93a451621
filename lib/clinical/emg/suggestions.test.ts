import { describe, expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import { SOME } from "../history/question";
import { CALF, CHIN, FOREARM, historyOf, THIGH, twitch } from "../spread/testing/events";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { BLOOD_IDS, BLOODS } from "./blood";
import { hyperexcitability } from "./hyperexcitability";
import { presentationOf } from "./presentation";
import { STUDIES, STUDY_IDS } from "./study";
import { suggestBloods } from "./suggest-bloods";
import { suggestImaging } from "./suggest-imaging";
import { suggestQuestions } from "./suggest-questions";
import { suggestStudies } from "./suggest-studies";
import { suggestedPart } from "./suggested-part";
import { answered } from "./testing/answered";

type Events = readonly HistoryEvent[];
const read = (...events: Events) =>
  presentationOf(historyOf(...events), 100, LIVE_RULE_SET.thresholds);
const weak = (area = FOREARM) => answered(1, "feels-weak", "yes", { areas: [area] });
const numb = (...areas: (typeof FOREARM)[]) =>
  answered(1, "numb-tingle", "comes-and-goes", { areas });

describe("clinical questions", () => {
  const questions = (...events: Events) =>
    suggestQuestions(read(...events)).map(({ question }) => question);

  test("nothing reported asks only whether the studies are normal, and says why", () => {
    expect(suggestQuestions(read())).toEqual([{ question: "normal", because: "calm" }]);
  });

  const bothHips = [answered(1, "task-chair", "yes"), answered(1, "weakness-sides", "both-sides")];

  test.each([
    {
      events: [answered(1, "wasting", "yes", { areas: [FOREARM] })],
      question: "lower-motor-neurone",
      because: "wasting",
    },
    {
      events: [weak()],
      question: "lower-motor-neurone",
      because: "weakness",
    },
    {
      events: [twitch(1, FOREARM), twitch(2, THIGH)],
      question: "lower-motor-neurone",
      because: "two-regions",
    },
    {
      events: [weak(), answered(1, "numb-tingle", "none")],
      question: "motor-neuropathy",
      because: "arm-without-numbness",
    },
    {
      events: [weak()],
      question: "motor-neuropathy",
      because: "arm-unless-sensory-loss",
    },
    {
      events: [answered(1, "spine-pain", "yes")],
      question: "root-or-plexus",
      because: "spine-pain",
    },
    {
      events: [weak(), numb(FOREARM)],
      question: "root-or-plexus",
      because: "weak-and-numb-limb",
    },
    {
      events: [numb(FOREARM)],
      question: "mononeuropathy",
      because: "one-limb-numb",
    },
    {
      events: [numb(FOREARM, CALF)],
      question: "polyneuropathy",
      because: "limbs-numb",
    },
    {
      events: [answered(1, "exposure", "yes")],
      question: "polyneuropathy",
      because: "exposure",
    },
    {
      events: [answered(1, "cramps", 5)],
      question: "hyperexcitability",
      because: "excitable",
    },
    {
      events: [answered(1, "lid-droop", "yes")],
      question: "neuromuscular-junction",
      because: "eyes-face-or-bulbar",
    },
    {
      events: bothHips,
      question: "myopathy",
      because: "hips-or-shoulders",
    },
  ] as const)("$question, because: $because", ({ events, question, because }) => {
    expect(suggestQuestions(read(...events))).toContainEqual({ question, because });
    expect(questions(twitch(0, FOREARM))).not.toContain(question);
  });

  test.each([
    ["a numb leg and a weak arm", [weak(), numb(CALF)], "root-or-plexus"],
    ["two weak limbs, one of them numb", [weak(), weak(CALF), numb(CALF)], "root-or-plexus"],
    ["a numb chin", [numb(CHIN)], "mononeuropathy"],
    ["one numb limb", [numb(CALF)], "polyneuropathy"],
    ["one numb limb that is not weak", [numb(CALF)], "root-or-plexus"],
    ["one hip weak", [answered(1, "task-chair", "yes")], "myopathy"],
    [
      "hands weak on both sides",
      [answered(1, "task-grip", "yes"), answered(1, "weakness-sides", "both-sides")],
      "myopathy",
    ],
    ["weakness", [weak()], "normal"],
    ["numbness", [numb(CALF)], "normal"],
    ["cramps of four in ten", [answered(1, "cramps", 4)], "hyperexcitability"],
  ] as const)("%s does not ask for %s", (_name, events, question) => {
    expect(questions(...events)).not.toContain(question);
  });
});

test.each(["task-stairs", "task-chair", "task-arms-overhead"] as const)(
  "%s lost on both sides asks for myopathy, also beside another loss",
  (task) => {
    const lost = [answered(1, task, "yes"), answered(1, "weakness-sides", "both-sides")];
    const questions = suggestQuestions(read(...lost, answered(2, "task-grip", "yes")));
    expect(questions.map(({ question }) => question)).toContain("myopathy");
  },
);

test("a weak limb that is numb asks for a root, whatever else is numb", () => {
  const questions = suggestQuestions(read(weak(), numb(FOREARM, CALF)));
  expect(questions.map(({ question }) => question)).toContain("root-or-plexus");
});

describe("peripheral nerve hyperexcitability", () => {
  test.each([
    [answered(1, "stiffness", 5)],
    [answered(1, "sweating", "yes")],
    [answered(1, "movement-kind", "ripple")],
    [answered(1, "never-stops", "yes")],
  ])("is thought of after $question", (event) => {
    expect(hyperexcitability(read(event))).toBe("yes");
  });

  test.each([
    [answered(1, "stiffness", 4)],
    [answered(1, "sweating", "no")],
    [answered(1, "movement-kind", "flicker")],
    [answered(1, "never-stops", "unsure")],
  ])("is not thought of after $question as $value", (event) => {
    expect(hyperexcitability(read(event))).toBe("no");
  });
});

describe("cramps of which nobody asked how strong", () => {
  const some = answered(1, "cramps", SOME);

  test("suggest what strong cramps do, each with what is open", () => {
    expect(hyperexcitability(read(some))).toBe("cramps-of-unknown-strength");
    expect(suggestStudies(read(some))).toContainEqual({
      study: "after-discharges",
      reason: "cramps-of-unknown-strength",
    });
    expect(suggestBloods(read(some))).toContainEqual({
      blood: "potassium-channel",
      because: "cramps-of-unknown-strength",
    });
    expect(suggestQuestions(read(some))).toContainEqual({
      question: "hyperexcitability",
      because: "cramps-of-unknown-strength",
    });
  });

  test("are answered by a number, and by another sign", () => {
    expect(hyperexcitability(read(some, answered(2, "cramps", 4)))).toBe("no");
    expect(hyperexcitability(read(some, answered(2, "cramps", 5)))).toBe("yes");
    expect(hyperexcitability(read(some, answered(1, "sweating", "yes")))).toBe("yes");
  });
});

describe("nerve conduction", () => {
  const added = (...events: Events) =>
    suggestStudies(read(...events)).filter(({ reason }) => reason !== "routine");

  test("the routine set is asked for with no finding, in the order of the form", () => {
    expect(suggestStudies(read())).toEqual(
      STUDY_IDS.filter((study) => STUDIES[study].routine).map((study) => ({
        study,
        reason: "routine",
      })),
    );
  });

  test("one-sided arm weakness adds the conduction block protocol and its two nerves", () => {
    expect(added(weak(), answered(1, "numb-tingle", "none"))).toEqual([
      { study: "motor-radial", reason: "one-sided-arm-weakness" },
      { study: "motor-musculocutaneous", reason: "one-sided-arm-weakness" },
      { study: "conduction-block", reason: "one-sided-arm-weakness" },
    ]);
  });

  test("with sensation unknown the protocol is for the examination to choose, and says so", () => {
    expect(added(weak()).map(({ reason }) => reason)).toEqual(
      Array.from({ length: 3 }, () => "one-sided-arm-weakness-unless-sensory-loss"),
    );
  });

  test("cramps add after-discharges, eyes add repetitive stimulation", () => {
    expect(added(answered(1, "cramps", 8))).toEqual([
      { study: "after-discharges", reason: "cramps-stiffness-or-ripples" },
      { study: "repetitive-stimulation", reason: "cramps-stiffness-or-ripples" },
    ]);
    expect(added(answered(1, "double-vision", "yes"))).toEqual([
      { study: "repetitive-stimulation", reason: "eyes-face-or-bulbar" },
    ]);
  });
});

describe("bloods", () => {
  const added = (...events: Events) =>
    suggestBloods(read(...events)).flatMap(({ blood, because }) =>
      because === "core" ? [] : [[blood, because]],
    );
  const WEAK_OR_NUMB = [
    ["electrophoresis", "weak-or-numb"],
    ["antinuclear-antibody", "weak-or-numb"],
  ];
  const NUMB = [...WEAK_OR_NUMB, ["coeliac", "numb"]];

  test("the core set is always listed", () => {
    expect(suggestBloods(read()).map(({ blood }) => blood)).toEqual(
      BLOOD_IDS.filter((blood) => BLOODS[blood].core),
    );
  });

  test.each([
    ["one weak arm", [weak()], [...WEAK_OR_NUMB, ["anti-gm1", "one-sided-arm-weakness"]]],
    ["numb legs", [numb(CALF)], NUMB],
    ["numbness without a place", [answered(1, "numb-tingle", "constant")], NUMB],
    ["passing numbness without a place", [answered(1, "numb-tingle", "comes-and-goes")], NUMB],
    [
      "double vision",
      [answered(1, "double-vision", "yes")],
      [["acetylcholine-receptor", "eyes-face-or-bulbar"]],
    ],
    ["cramps", [answered(1, "cramps", 9)], [["potassium-channel", "cramps-stiffness-or-ripples"]]],
    ["exposure", [answered(1, "exposure", "yes")], [["heavy-metals", "exposure"]]],
    ["twitching alone", [twitch(1, FOREARM)], []],
  ] as const)("%s", (_name, events, expected) => {
    expect(added(...events)).toEqual(expected);
  });
});

describe("imaging to consider", () => {
  const DAY_OF_51 = 100 - 51 * 366;
  const scans = (events: Events, birthDay: number | null = null, conductionBlock = false) =>
    suggestImaging(read(...events), { birthDay, conductionBlock, isOldBladderChange: false });

  const BRAIN = "eyes-face-or-bulbar";
  const CLUMSY = "clumsy";
  const SPINE = "spine-or-bladder-emergency";

  test.each([
    ["saddle-numbness", "spine-now", SPINE],
    ["bladder-change", "spine-now", SPINE],
    ["walking-worse-with-spine-pain", "spine-now", SPINE],
    ["coordination-change", "cervical-thoracic", CLUMSY],
    ["task-buttons", "cervical-thoracic", CLUMSY],
    ["task-keys", "cervical-thoracic", CLUMSY],
    ["task-writing", "cervical-thoracic", CLUMSY],
    ["spine-pain", "cervical-thoracic", "spine-pain"],
    ["task-stairs", "lumbar", "legs-only"],
    ["speech-change", "brain", BRAIN],
    ["swallow-change", "brain", BRAIN],
    ["face-weak", "brain", BRAIN],
    ["double-vision", "brain", BRAIN],
  ] as const)("a yes to %s considers %s, because: %s", (question, scan, because) => {
    expect(scans([answered(1, question, "yes")])).toEqual([{ scan, because }]);
    expect(scans([answered(1, question, "no")])).toEqual([]);
  });

  test("numbness is the first reason for a scan of the neck", () => {
    const numbness = { scan: "cervical-thoracic", because: "numb" };
    expect(scans([numb(FOREARM)])).toEqual([numbness]);
    expect(scans([numb(FOREARM), answered(1, "task-keys", "yes")])).toEqual([numbness]);
  });

  test("age over 50 counts only with weakness, and an unknown age never", () => {
    const expected = { scan: "cervical-thoracic", because: "weak-over-50" };
    expect(scans([weak()], DAY_OF_51)).toContainEqual(expected);
    expect(scans([weak()], null)).toEqual([]);
    expect(scans([weak()], 0)).toEqual([]);
    expect(scans([], DAY_OF_51)).toEqual([]);
  });

  test("the age is that of the day of the request: over 18,262 days, and none where it is not known", () => {
    const TODAY = 20_000;
    const onThat = (birthDay: number | null) =>
      suggestImaging(presentationOf(historyOf(weak()), TODAY, LIVE_RULE_SET.thresholds), {
        birthDay,
        conductionBlock: false,
        isOldBladderChange: false,
      }).map(({ because }) => because);
    expect(onThat(TODAY - 18_263)).toEqual(["weak-over-50"]);
    expect(onThat(TODAY - 18_262)).toEqual([]);
    expect(onThat(null)).toEqual([]);
  });

  test("a bladder change that the rules find old and alone asks for a planned scan, never beside an emergency sign", () => {
    const old = (...events: Events) =>
      suggestImaging(read(answered(1, "bladder-change", "yes"), ...events), {
        birthDay: null,
        conductionBlock: false,
        isOldBladderChange: true,
      }).map(({ scan }) => scan);
    expect(old()).toEqual(["lumbar"]);
    expect(old(answered(1, "saddle-numbness", "yes"))).toContain("spine-now");
  });

  test("weak arms and legs ask for no lumbar scan", () => {
    expect(scans([weak(), weak(CALF)])).toEqual([]);
  });

  test("a motor neuropathy in question adds the plexus", () => {
    expect(scans([], null, true)).toEqual([
      {
        scan: "brachial-plexus",
        because: "one-sided-arm-weakness",
      },
    ]);
  });
});

test("a new draft ticks what the history can and leaves every finding of an examination out", () => {
  const part = suggestedPart(read(twitch(0, FOREARM), weak()));
  expect(part.questions).toContain("motor-neuropathy");
  expect(part.muscles).toContain("extensor-digitorum:right");
  expect(part.studies).toContain("conduction-block");
  expect(part.bloods["anti-gm1"]).toEqual({ state: "to-do", result: "" });
  expect([part.fields, part.examination, part.safety]).toEqual([{}, {}, {}]);
});
