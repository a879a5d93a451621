import { pairwise } from "@/scripts/test/pairwise";

/** Every cell in `npm run test:all` and `npm run test:faults`, else a pairwise sample. */
export function cellsToTest<C extends Record<string, string>>(cells: readonly C[]): readonly C[] {
  return process.env.FLICKER_TEST_EVERY_CELL === "1" ? cells : pairwise(cells);
}
