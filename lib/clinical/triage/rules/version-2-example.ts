import type { RuleSet } from "../rule";
import type { RuleId } from "../rule-id";
import { VERSION_1 } from "./version-1";

/** Version 1 with one number moved. It is never live: it shows that versions can be used side by side. */
export const VERSION_2_EXAMPLE: RuleSet<RuleId> = {
  ...VERSION_1,
  version: "2-example",
  limits: { ...VERSION_1.limits, soon: { ...VERSION_1.limits.soon, deadline: 18 } },
};
