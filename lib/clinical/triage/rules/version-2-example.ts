import type { RuleSet } from "../rule";
import { VERSION_1 } from "./version-1";

/** Version 1 with one number moved. It is never live: it proves that versions can stand side by side. */
export const VERSION_2_EXAMPLE: RuleSet = {
  ...VERSION_1,
  version: "2-example",
  about:
    "An example, never live: as version 1, but twitching that spreads is in breach after 18 days.",
  limits: { ...VERSION_1.limits, soon: { ...VERSION_1.limits.soon, deadline: 18 } },
};
