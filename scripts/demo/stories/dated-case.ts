import { FLICKER } from "../flicker";
import { checklist, entry, expected, type Story } from "../story";

/** The dated case of the article, its day 84 today: two days after the thigh, weakness on lifting. */
export const DATED_CASE: Story = {
  code: "dated-case",
  about: "The article's case: forearm, shoulder, thigh, then weakness on lifting; deadline passed",
  age: 42,
  sex: "male",
  expected: expected("urgent", "a", "complete", "breach"),
  steps: [
    checklist(84, { onset: 84, places: ["forearm:right"] }, FLICKER),
    entry(84, ["forearm:right"], {
      duration: "1-to-10-min",
      triggers: ["stress", "poor-sleep", "caffeine"],
    }),
    entry(70, ["forearm:right"]),
    checklist(69, { onset: 84, places: ["forearm:right"] }, { ...FLICKER, "changes-tried": "yes" }),
    entry(56, ["forearm:right"], { review: "no-change" }),
    entry(39, ["forearm:right", "shoulder:right"]),
    entry(37, ["shoulder:right"]),
    entry(25, ["forearm:right"]),
    entry(14, ["forearm:right", "thigh:right"]),
    entry(12, ["thigh:right"]),
    entry(0, ["forearm:right", "thigh:right"], {
      changes: {
        "task-lifting": { value: "yes", since: 0 },
        "lifting-degree": "with-effort",
        "feels-weak": { value: "yes", since: 0, areas: ["upper-arm:right"] },
        "weakness-sides": "one-side",
        "weakness-speed": "weeks",
      },
    }),
  ],
};
