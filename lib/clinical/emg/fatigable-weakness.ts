import { everAnswered, type Presentation } from "./presentation";

/** Eyes, face, speech or swallowing: the pattern in which a disorder of the neuromuscular junction is looked for. */
export function hasFatigableWeakness(presentation: Presentation): boolean {
  return (
    ["double-vision", "lid-droop", "face-weak", "speech-change", "swallow-change"] as const
  ).some((question) => everAnswered(presentation, question, "yes"));
}
