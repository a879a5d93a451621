import { sql } from "drizzle-orm";
import { boolean, check, date, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";

import { actsAs, readPolicy, updatePolicy } from "./access";
import { instant } from "./columns";

export const clinics = pgTable(
  "clinics",
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    /** IANA name of the zone in which deadlines count. */
    zone: text().notNull(),
    phone: text().notNull(),
    /** 1 is Monday, 7 is Sunday. */
    workingWeekdays: smallint().array().notNull().default(sql`'{1,2,3,4,5}'`),
    holidays: date({ mode: "string" }).array().notNull().default(sql`'{}'`),
    /** Counts zone, working days and holidays as they change: the newest of `clinic_calendars`. The database keeps it. */
    calendarVersion: integer().notNull().default(1),
    /** Whether the emergency number, the crisis line takes texts where the clinic is. */
    emergencyTakesTexts: boolean().notNull().default(false),
    crisisTakesTexts: boolean().notNull().default(false),
    /** After so many minutes a received urgent message is repeated whose case nobody has opened. */
    unacknowledgedMinutes: smallint().notNull().default(30),
    /** Its rows may say any time: where a past is played or tested. No role of the program can set it. */
    takesAnyTime: boolean().notNull().default(false),
    createdAt: instant().notNull().defaultNow(),
  },
  () => [
    check(
      "clinics_unacknowledged_minutes_in_range",
      sql`unacknowledged_minutes between 5 and 1440`,
    ),
    readPolicy("clinics_read", sql`id = (select app_clinic_id())`),
    updatePolicy("clinics_update", sql`id = (select app_clinic_id()) and ${actsAs(["admin"])}`),
  ],
);
