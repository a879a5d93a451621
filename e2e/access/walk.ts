import { expect, test } from "@playwright/test";
import { requestsMade } from "./request";

/** Whether every cell is walked, as `npm run test:access` does; otherwise a sample in which every two things meet. */
const isWhole = process.env.FLICKER_TEST_EVERY_CELL === "1";

/** All in a whole walk; otherwise `most` of them, the next ones at each turn. */
export function chosen<Each>(all: readonly Each[], turn: number, most: number): readonly Each[] {
  if (isWhole || all.length <= most) return all;
  const start = (turn * most) % all.length;
  return [...all, ...all].slice(start, start + most);
}

/** What a walk over cells of the access matrix found, and how many cells it saw. */
export class Walk {
  private cells = 0;
  private readonly faults: string[] = [];
  private readonly requestsBefore = requestsMade.count;

  /** One cell, with what is wrong in it. */
  cell(name: string, faults: readonly string[]): void {
    this.cells += 1;
    this.check(name, faults);
  }

  /** Something about several cells at once. */
  check(name: string, faults: readonly string[]): void {
    for (const fault of faults) this.faults.push(`${name}: ${fault}`);
  }

  /** Notes how far it went for the report, and fails with every fault. */
  end(): void {
    const requests = requestsMade.count - this.requestsBefore;
    test
      .info()
      .annotations.push(
        { type: "cells", description: String(this.cells) },
        { type: "requests", description: String(requests) },
      );
    expect(this.faults).toEqual([]);
  }
}
