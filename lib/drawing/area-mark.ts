import type { AreaKey } from "@/lib/clinical/body/area";
import type { Amount } from "@/lib/clinical/spread/amount";

/** What a figure shows of one area. */
export type AreaMark = {
  key: AreaKey;
  /** Null: no twitching there. */
  amount: Amount | null;
  /** Weak: in a thick line of ink; thinner: in a broken one. */
  isWeak: boolean;
  isThinner: boolean;
  isConfirmed: boolean;
  /** Stands on the area, or in a ring beside it. */
  word: string;
};
