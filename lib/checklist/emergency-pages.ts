import { BLADDER } from "./detail-items";
import { type OpenedBy, openedByGroup, type PageData, questions } from "./page";

/** Before anything else is asked; at most four signs a page, so that one tap answers four at most. */
export const EMERGENCY_PAGES = {
  "emergency-breathing": {
    items: questions([
      "severe-breathing",
      "breathless-at-rest",
      "cannot-swallow",
      "sudden-confusion",
    ]),
    isOfSigns: true,
  },
  "emergency-weakness": {
    items: questions([
      "sudden-weakness",
      "recent-slur-face-or-vision",
      "both-sides-weaker",
      "limb-weak-within-days",
    ]),
    isOfSigns: true,
  },
  "emergency-feeling": {
    items: [
      ...questions(["numbness-spreading", "walking-worse-with-spine-pain", "saddle-numbness"]),
      ...BLADDER,
    ],
    isOfSigns: true,
  },
  "emergency-body": {
    items: questions([
      "spasm-fit-or-heartbeat",
      "drug-or-poison-reaction",
      "dark-urine",
      "fever-or-lockjaw",
    ]),
    isOfSigns: true,
  },
} as const satisfies Record<string, PageData>;

export const WEAKER: readonly OpenedBy[] = [openedByGroup("weakness")];
export const SPEAKING: readonly OpenedBy[] = [openedByGroup("speech-swallowing-breathing")];
export const UNSTEADY: readonly OpenedBy[] = [openedByGroup("coordination")];

/** Those of the groups that the daily safety question opened. */
export const EMERGENCY_PAGES_OF_CHANGES = {
  "changes-emergency-breathing": {
    items: questions(["severe-breathing", "breathless-at-rest", "cannot-swallow"], SPEAKING),
    isOfSigns: true,
  },
  "changes-emergency-weakness": {
    items: [
      ...questions(["sudden-weakness"], [...WEAKER, ...SPEAKING, ...UNSTEADY]),
      ...questions(["recent-slur-face-or-vision"], [...SPEAKING, ...WEAKER]),
      ...questions(["both-sides-weaker", "limb-weak-within-days"], WEAKER),
    ],
    isOfSigns: true,
  },
  "changes-emergency-feeling": {
    items: [
      ...questions(["numbness-spreading"], [openedByGroup("sensation")]),
      ...questions(
        ["walking-worse-with-spine-pain"],
        [...UNSTEADY, ...WEAKER, openedByGroup("bladder-bowel")],
      ),
      ...questions(["saddle-numbness"], [openedByGroup("bladder-bowel")]),
      ...BLADDER.map((item) => ({ ...item, when: [openedByGroup("bladder-bowel")] })),
    ],
    isOfSigns: true,
  },
} as const satisfies Record<string, PageData>;
