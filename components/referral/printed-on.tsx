"use client";

import { useEffect, useState } from "react";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { clinicDate, clockTime } from "@/lib/format/clinic-date";

/** The clinic's date and time at which the page goes to the printer; without script, that at which it was drawn. */
export function PrintedOn({ zone, loadedAt }: { zone: string; loadedAt: string }) {
  const [at, setAt] = useState(loadedAt);
  useEffect(() => {
    const setNow = () => setAt(new Date().toISOString());
    addEventListener("beforeprint", setNow);
    return () => removeEventListener("beforeprint", setNow);
  }, []);
  const when = new Date(at);
  // Swedish writes dates as ISO does.
  const iso = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(when);
  return <time dateTime={at}>{`${clinicDate(dayFromIso(iso))} ${clockTime(zone, when)}`}</time>;
}
