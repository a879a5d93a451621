import type { Area } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { GridMark } from "@/lib/clinical/spread/grid-mark";
import type { SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import type { LossQuestion } from "@/lib/clinical/timeline/losses";

/** What happened beside the twitching, from top to bottom. */
export const EVENT_LANES = [
  "checklists",
  "plan",
  "medicines",
  "visits",
  "decisions",
  "bloods",
  "emg",
] as const;
export type EventLane = (typeof EVENT_LANES)[number];

/** Every word of the picture of spread. */
export type LaneLabels = {
  today: (day: Day) => string;
  areasEver: string;
  firstSeen: string;
  /** Site and side, as narrow as a step of the line has room for. */
  shortArea: (area: Area) => string;
  andMore: (first: string, others: number) => string;
  regions: string;
  twitching: (regions: number) => string;
  functionLost: (regions: number) => string;
  functionNotAsked: string;
  recorded: string;
  recordedOf: (days: number, of: number) => string;
  region: (region: SpreadGrid["groups"][number]["region"]) => string;
  area: (area: Area) => string;
  nothing: string;
  weak: string;
  thinner: string;
  task: (question: LossQuestion) => string;
  hardSince: (day: Day) => string;
  otherTasks: (isOnly: boolean) => string;
  no: string;
  notSure: string;
  notAsked: string;
  lane: (lane: EventLane) => string;
  none: string;
  mark: (mark: GridMark) => string;
};
