/**
 * Every colour of screen, picture and PDF, by what it is for. Tiers are told apart in normal, protan, deutan and tritan
 * vision and always stand with a word and a shape; amounts grow darker in grey print too.
 */
export const COLOURS = {
  ink: "#1b2733",
  "ink-soft": "#4a5a68",
  page: "#f3f5f7",
  paper: "#ffffff",
  /** Words on a dark or a strong ground, and on a light one of any hue. */
  "on-dark": "#ffffff",
  "on-light": "#000000",
  line: "#c9d1d8",
  "line-strong": "#5b6b79",
  brand: "#12436d",
  link: "#12436d",
  action: "#0b5d56",
  "action-dark": "#07443f",
  "action-pale": "#e6f2f0",
  error: "#b3130b",
  "error-dark": "#860e08",

  "tier-emergency": "#3d0a00",
  "tier-emergency-ink": "#ffffff",
  "tier-immediate": "#d5281b",
  "tier-immediate-ink": "#ffffff",
  "tier-urgent": "#d5281b",
  "tier-urgent-ink": "#ffffff",
  "tier-soon": "#ffb81c",
  "tier-soon-ink": "#000000",
  "tier-routine": "#005eb8",
  "tier-routine-ink": "#ffffff",
  "tier-monitor": "#d8dde0",
  "tier-monitor-ink": "#000000",
  "tier-self-care": "#d8dde0",
  "tier-self-care-ink": "#000000",
  information: "#ffffff",
  "information-ink": "#000000",

  "amount-0": "#f0f4f5",
  "amount-1": "#bfd7ee",
  "amount-2": "#6bacda",
  "amount-3": "#2073b6",
  "amount-4": "#0b3e75",

  "series-1": "#12436d",
  "series-2": "#28a197",
  "series-3": "#801650",

  focus: "#ffdd00",
  "focus-ring": "#000000",
} as const;
export type Colour = keyof typeof COLOURS;
