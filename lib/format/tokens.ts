/**
 * Every colour by what it is for, in the light theme and, where it is another, in the dark one. Tiers are told apart in
 * normal, protan, deutan and tritan vision and always stand with a word and a shape; more twitching is darker on a light
 * ground, in grey print too, and lighter on a dark one.
 */
const TOKENS = {
  ink: ["#1b2733", "#e8edf1"],
  "ink-soft": ["#4a5a68", "#bcc7cf"],
  page: ["#f3f5f7", "#10181f"],
  paper: ["#ffffff", "#19242d"],
  /** Words on a ground that is dark in both themes, and on one that is light in both. */
  "on-dark": ["#ffffff"],
  "on-light": ["#000000"],
  line: ["#c9d1d8", "#32434f"],
  "line-strong": ["#5b6b79", "#8fa1ae"],
  brand: ["#12436d", "#1a4f7d"],
  header: ["#12436d", "#12304a"],
  link: ["#12436d", "#a9d0f0"],
  action: ["#0b5d56", "#74d6c7"],
  "action-dark": ["#07443f", "#a5e8dd"],
  "action-pale": ["#e6f2f0", "#15373a"],
  "on-action": ["#ffffff", "#06211e"],
  /** The ground of what is done, and of what is an emergency. */
  done: ["#0b5d56", "#15504b"],
  night: ["#1b2733", "#0b1218"],
  error: ["#b3130b", "#ff9c92"],
  "error-dark": ["#860e08", "#ffb9b2"],
  "on-error": ["#ffffff", "#2b0703"],

  "tier-emergency": ["#3d0a00", "#5a1206"],
  "tier-emergency-ink": ["#ffffff"],
  "tier-emergency-edge": ["#3d0a00", "#ffb4a3"],
  "tier-immediate": ["#d5281b"],
  "tier-immediate-ink": ["#ffffff"],
  "tier-immediate-edge": ["#d5281b", "#f0574b"],
  "tier-urgent": ["#d5281b"],
  "tier-urgent-ink": ["#ffffff"],
  "tier-urgent-edge": ["#d5281b", "#f0574b"],
  "tier-soon": ["#ffb81c"],
  "tier-soon-ink": ["#000000"],
  "tier-soon-edge": ["#8a5d00", "#ffb81c"],
  "tier-routine": ["#005eb8"],
  "tier-routine-ink": ["#ffffff"],
  "tier-routine-edge": ["#005eb8", "#5aa6ee"],
  "tier-monitor": ["#d8dde0", "#3a4751"],
  "tier-monitor-ink": ["#000000", "#ffffff"],
  "tier-monitor-edge": ["#5b6b79", "#93a1ad"],
  "tier-self-care": ["#d8dde0", "#3a4751"],
  "tier-self-care-ink": ["#000000", "#ffffff"],
  "tier-self-care-edge": ["#5b6b79", "#93a1ad"],
  information: ["#ffffff", "#19242d"],
  "information-ink": ["#000000", "#ffffff"],

  "amount-0": ["#f0f4f5", "#1b252d"],
  "amount-1": ["#bfd7ee", "#1f4468"],
  "amount-2": ["#6bacda", "#2a6ea9"],
  "amount-3": ["#2073b6", "#64a8de"],
  "amount-4": ["#0b3e75", "#c4e0f7"],

  "series-1": ["#12436d", "#8fbbe6"],
  "series-2": ["#1c8a81", "#4fc0b4"],
  "series-3": ["#801650", "#e08ab8"],

  focus: ["#ffdd00"],
  "focus-ring": ["#000000"],
} as const satisfies Record<string, readonly [light: string, dark?: string]>;
export type Colour = keyof typeof TOKENS;
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of each theme. Paper, and what is drawn as it will be printed, is light. */
export const COLOURS = {
  light: inTheme((light) => light),
  dark: inTheme((light, dark = light) => dark),
} satisfies Record<Theme, Readonly<Record<Colour, string>>>;

function inTheme(
  choose: (light: string, dark?: string) => string,
): Readonly<Record<Colour, string>> {
  const colours = Object.entries<readonly [light: string, dark?: string]>(TOKENS).map(
    ([name, values]) => [name, choose(...values)],
  );
  return Object.fromEntries(colours) as Record<Colour, string>;
}
