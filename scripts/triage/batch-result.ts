/**
 * What became of one batch of lines. `urgent` is what comes before the output of the whole file: refused lines that may
 * hold an emergency yes, of which there are `urgentCount`. `tally` counts by name and is added up over batches.
 */
export type BatchResult = {
  urgent: string;
  urgentCount: number;
  output: string;
  assessed: number;
  failed: number;
  tally: ReadonlyMap<string, number>;
};
