import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { ANY_SYMPTOM, FUNCTIONAL_WEAKNESS } from "./conditions";

/** L1 to L4: laboratory values that cannot wait, in mmol/L; CK in multiples of the laboratory's limit. */
export const LABORATORY_RULES: readonly Rule<RuleId>[] = [
  {
    id: "L1",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "lab", test: "potassium", below: 2.5 },
        { kind: "lab", test: "potassium", atLeast: 6.5 },
        {
          kind: "all",
          of: [
            { kind: "lab", test: "potassium", below: 3 },
            {
              kind: "unless",
              condition: {
                kind: "all",
                of: [
                  { kind: "not", condition: FUNCTIONAL_WEAKNESS },
                  {
                    kind: "not",
                    condition: { kind: "answered", question: "feels-weak", values: ["yes"] },
                  },
                  {
                    kind: "not",
                    condition: { kind: "answered", question: "palpitations", values: ["yes"] },
                  },
                ],
              },
            },
          ],
        },
      ],
    },
    actions: ["emergency-department", "ecg"],
    source: {
      kind: "addition",
      evidence:
        "Potassium below 2.5 mmol/L is severe; 2.5 to 2.9 with symptoms is a same-day matter. The upper limit is general knowledge.",
      reference: "F42, F43",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "L2",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "lab", test: "calcium-adjusted", below: 1.9 },
        {
          kind: "all",
          of: [
            { kind: "lab", test: "calcium-adjusted", belowOwnRange: true },
            {
              kind: "any",
              of: [
                {
                  kind: "answered",
                  question: "spasm-fit-or-heartbeat",
                  values: ["yes", "unsure"],
                },
                {
                  kind: "answered",
                  question: "numb-tingle",
                  values: ["comes-and-goes", "constant"],
                },
              ],
            },
          ],
        },
      ],
    },
    actions: ["emergency-department", "ecg"],
    source: {
      kind: "addition",
      evidence: "Symptoms of low calcium are typical below about 1.9 mmol/L adjusted.",
      reference: "F41",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "L3",
    tier: "emergency",
    band: null,
    when: {
      kind: "all",
      of: [{ kind: "lab", test: "magnesium", below: 0.5 }, ANY_SYMPTOM],
    },
    actions: ["emergency-department", "ecg"],
    source: {
      kind: "addition",
      evidence: "Magnesium below 0.5 mmol/L with symptoms goes to a specialist.",
      reference: "F43b",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "L4",
    tier: "emergency",
    band: null,
    when: {
      kind: "all",
      of: [
        { kind: "lab", test: "creatine-kinase", timesUpperLimitAbove: 5 },
        {
          kind: "any",
          of: [
            FUNCTIONAL_WEAKNESS,
            { kind: "answered", question: "feels-weak", values: ["yes"] },
            { kind: "answered", question: "twitch-pain", values: ["yes"] },
            { kind: "answered", question: "dark-urine", values: ["yes", "unsure"] },
          ],
        },
      ],
    },
    actions: ["emergency-department"],
    source: {
      kind: "addition",
      evidence: "CK above five times the upper limit with symptoms: breakdown of muscle.",
      reference: "clinical specification 2.16",
      strength: "recalled",
      covers: [],
    },
  },
  {
    id: "L1b",
    tier: "immediate",
    band: null,
    when: { kind: "lab", test: "potassium", below: 3 },
    actions: ["same-day-bloods", "ecg"],
    bloodsWithin: 0,
    source: {
      kind: "addition",
      evidence: "Potassium of 2.5 to 2.9 mmol/L is moderate.",
      reference: "F42",
      strength: "found",
      covers: [],
    },
  },
];
