import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

/** Slow for each mutant: the rules' numbers, which hold no mutant, and what is drawn anew each time. */
const LEFT_OUT = ["moved-numbers", "properties", "raised", "topics"];

/** A mutant is given up at the first failure, so those that see most faults in least time come first. */
const FIRST = ["vectors", "whole-answers", "urgent", "soon", "calm", "immediate", "emergency"];
const LAST = ["rule-sets", "confirmed-areas-and-rules", "counterfactual", "resume"];

class KillersFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer["sort"]>[0]) {
    return files.toSorted((a, b) => turnOf(a.moduleId) - turnOf(b.moduleId));
  }
}

function turnOf(file: string): number {
  const named = (name: string) => file.endsWith(`/${name}.test.ts`);
  const first = FIRST.findIndex(named);
  return first === -1 ? FIRST.length + LAST.findIndex(named) : first;
}

export default defineConfig({
  test: {
    include: ["lib/clinical/**/*.test.ts"],
    exclude: LEFT_OUT.map((name) => `**/${name}.test.ts`),
    sequence: { sequencer: KillersFirst },
    testTimeout: 60_000,
    isolate: false,
    setupFiles: "scripts/mutation/forget-rule-sets.ts",
  },
});
