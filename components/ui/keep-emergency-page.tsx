"use client";

import { useEffect } from "react";
import { EMERGENCY_PAGE } from "./site-footer";

/** Keeps the emergency page for when there is no network, where the browser can; nothing else is kept. */
export function KeepEmergencyPage() {
  useEffect(() => {
    // A browser that refuses has the page from the network, as without script.
    navigator.serviceWorker
      ?.register("/emergency-worker.js", { scope: EMERGENCY_PAGE })
      .catch(() => undefined);
  }, []);
  return null;
}
