import { BLADDER_CASES } from "./bladder";
import { BREATH_CASES } from "./breath";
import { CALM_CASES } from "./calm";
import { CASES_CLOSED_BESIDE } from "./closed-beside";
import { CASES_OF_DEGREE } from "./degree";
import { EMERGENCY_CASES } from "./emergency";
import { IMMEDIATE_CASES } from "./immediate";
import { IMMEDIATE_CASES_OF_BREATH_AND_SALTS } from "./immediate-breath-and-salts";
import { LABORATORY_CASES } from "./laboratory";
import { MOVEMENT_AND_SALT_CASES } from "./movement-and-salts";
import { RAISED_CASES } from "./raised";
import type { RuleCase } from "./rule-case";
import { SOON_CASES } from "./soon";
import { SOON_CASES_ADDED } from "./soon-added";
import { SPEED_CASES } from "./speed-and-dates";
import { URGENT_CASES } from "./urgent";
import { URGENT_CASES_OF_WORSENING_AND_ADDED } from "./urgent-worsening-and-added";

/** Every case, for what must hold over all of them. */
export const ALL_CASES: readonly RuleCase[] = [
  ...EMERGENCY_CASES,
  ...BLADDER_CASES,
  ...LABORATORY_CASES,
  ...IMMEDIATE_CASES,
  ...IMMEDIATE_CASES_OF_BREATH_AND_SALTS,
  ...BREATH_CASES,
  ...SPEED_CASES,
  ...MOVEMENT_AND_SALT_CASES,
  ...CASES_OF_DEGREE,
  ...URGENT_CASES,
  ...URGENT_CASES_OF_WORSENING_AND_ADDED,
  ...SOON_CASES,
  ...SOON_CASES_ADDED,
  ...CALM_CASES,
  ...RAISED_CASES,
  ...CASES_CLOSED_BESIDE,
];
