/**
 * Slow for each mutant: the rules' numbers, which hold no mutant, and what is drawn anew each time. The golden snapshots notice any
 * difference in what is stored, also one that nobody can see.
 */
const LEFT_OUT = ["moved-numbers", "properties", "topics", "snapshot-version"];

/** A mutant is given up at the first failure, so those that see most faults in least time come first. */
const FIRST = [
  "vectors",
  "whole-answers",
  "reported-again",
  "next-change",
  "urgent",
  "soon",
  "calm",
  "immediate",
  "emergency",
];
const LAST = ["rule-sets", "confirmed-areas-and-rules", "counterfactual", "resume"];

/** The test files that run for each mutant, in the order in which they do. */
export function inOrder(files) {
  return files
    .filter((file) => !LEFT_OUT.some((name) => isNamed(file, name)))
    .toSorted((one, other) => turnOf(one) - turnOf(other) || (one < other ? -1 : 1));
}

function turnOf(file) {
  const first = FIRST.findIndex((name) => isNamed(file, name));
  if (first !== -1) return first;
  return FIRST.length + LAST.findIndex((name) => isNamed(file, name));
}

function isNamed(file, name) {
  return file.endsWith(`/${name}.test.ts`);
}
