/** The names of the lines and columns of the spread over time. */
export type SpreadLabels = {
  day: string;
  areasToday: string;
  areasEver: string;
  areasActive: string;
  regionsTwitching: string;
  regionsWeak: string;
};
