import { sql } from "drizzle-orm";

import { loweringProposals } from "@/db/schema";

const { content } = loweringProposals;

/** What a proposal would decide, as its row holds it. */
export const PROPOSED_LOWERING = {
  kind: sql<"change-tier" | "discharge">`${content} ->> 'kind'`,
  closes: sql<readonly string[]>`coalesce(${content} #> '{change,closes}', '[]')`,
  reason: sql<string>`coalesce(${content} #>> '{change,reason}', ${content} #>> '{discharge,reason}')`,
};
