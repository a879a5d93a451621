import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { SIGNED_IN_ROLES } from "@/lib/actor";
import { clinics } from "./clinics";
import { instant, isOneOf, oneOf } from "./columns";

/**
 * How often one person was refused the same again, after the first of a quarter of an hour, which is a line of the audit by
 * itself. When that is over the worker makes one line of the rest. Only `app_count_refusal` writes it.
 */
export const refusalCounts = pgTable(
  "refusal_counts",
  {
    clinicId: uuid().notNull(),
    personId: uuid().notNull(),
    role: oneOf(SIGNED_IN_ROLES).notNull(),
    action: text().notNull(),
    resource: text().notNull(),
    reason: text().notNull(),
    times: integer().notNull(),
    endsAt: instant().notNull(),
  },
  (table) => [
    primaryKey({
      name: "refusal_counts_key",
      columns: [
        table.clinicId,
        table.personId,
        table.role,
        table.action,
        table.resource,
        table.reason,
      ],
    }),
    foreignKey({ columns: [table.clinicId], foreignColumns: [clinics.id] }),
    isOneOf("refusal_counts_role_is_known", table.role, SIGNED_IN_ROLES),
    index("refusal_counts_ending").on(table.endsAt),
  ],
).enableRLS();
