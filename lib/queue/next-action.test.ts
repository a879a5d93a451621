import { describe, expect, test } from "vitest";

import { nextAction } from "./next-action";

const FACTS = {
  tier: "soon",
  information: "complete",
  firstLookBy: null,
  appointmentOn: null,
  runningDeadline: 110,
  calendar: { weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: [105] },
  seenOn: null,
  emgRequest: null,
  replyBy: null,
  hasReplied: false,
  overdue: "no",
  today: 100,
} as const;

describe("who has to act", () => {
  test.each([
    ["an open case waits for us", {}, "us"],
    ["a question waits for the patient on its day", { replyBy: 100 }, "patient"],
    ["a question without a reply comes back a day later", { replyBy: 99 }, "us"],
    ["a reply waits for us", { replyBy: 110, hasReplied: true }, "us"],
    ["a reply before a visit waits for us", { appointmentOn: 105, hasReplied: true }, "us"],
    ["a question keeps no late case from us", { replyBy: 105, overdue: "target" }, "us"],
    ["a question keeps no immediate case from us", { replyBy: 105, tier: "immediate" }, "us"],
    ["a question keeps no case from a look", { replyBy: 105, firstLookBy: 101 }, "us"],
    [
      "a question keeps no visit that has passed from us",
      { replyBy: 105, appointmentOn: 99 },
      "us",
    ],
    ["a booked visit waits for the patient", { appointmentOn: 100 }, "patient"],
    ["a visit on the deadline waits for the patient", { appointmentOn: 110 }, "patient"],
    ["a visit a day after the deadline stays with us", { appointmentOn: 111 }, "us"],
    [
      "a late visit waits for the patient where no clock runs",
      { appointmentOn: 111, runningDeadline: null },
      "patient",
    ],
    ["a visit on a day on which the clinic is closed stays with us", { appointmentOn: 105 }, "us"],
    ["a visit whose day has passed unrecorded waits for us", { appointmentOn: 99 }, "us"],
    [
      "a draft waits for us, even with a visit booked",
      { emgRequest: "draft", appointmentOn: 110 },
      "us",
    ],
    ["a signed request waits for the laboratory", { emgRequest: "signed" }, "emg-lab"],
    ["who was seen waits for nobody", { seenOn: 90 }, "nobody"],
    [
      "who was seen, and then reported something new, waits for us",
      { seenOn: 90, firstLookBy: 101 },
      "us",
    ],
    ["what is new does not wait for a visit", { appointmentOn: 110, firstLookBy: 101 }, "us"],
    [
      "what is new does not wait for the laboratory",
      { emgRequest: "signed", firstLookBy: 101 },
      "us",
    ],
    ["who only watches waits for nothing but their journal", { tier: "monitor" }, "patient"],
    ["a case without a tier waits for us to ask", { tier: null, information: "more-needed" }, "us"],
    [
      "a serious unknown waits for us, never for the patient",
      { tier: null, information: "serious-item-unknown" },
      "us",
    ],
  ] as const)("%s", (_name, facts, who) => {
    expect(nextAction({ ...FACTS, ...facts }).who).toBe(who);
  });
});
