/** What became of one batch of lines. `tally` counts by name and is added up over batches. */
export type BatchResult = {
  output: string;
  assessed: number;
  failed: number;
  tally: ReadonlyMap<string, number>;
};
