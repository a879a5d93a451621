import { date, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";

import { readPolicy, staffReach } from "./access";
import { clinics } from "./clinics";
import { instant } from "./columns";

/**
 * Every zone and working days that a clinic ever had, so that an assessment can be made again from those of its time. The
 * database writes one with each change of the clinic's row; never changed.
 */
export const clinicCalendars = pgTable(
  "clinic_calendars",
  {
    clinicId: uuid()
      .notNull()
      .references(() => clinics.id),
    version: integer().notNull(),
    zone: text().notNull(),
    workingWeekdays: smallint().array().notNull(),
    holidays: date({ mode: "string" }).array().notNull(),
    recordedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.version] }),
    readPolicy("clinic_calendars_read", staffReach("clinician", "admin", "worker")),
  ],
);
