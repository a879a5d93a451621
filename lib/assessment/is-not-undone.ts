import { and, eq, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { queryBuilder } from "@/db/query-builder";
import { decisions } from "@/db/schema";

const undo = alias(decisions, "undo");

/** Of a row of decisions: no later one took it back. */
export const isNotUndone = notExists(
  queryBuilder
    .select({ id: undo.id })
    .from(undo)
    .where(and(eq(undo.clinicId, decisions.clinicId), eq(undo.supersedes, decisions.id))),
);
