"use client";

import { useSyncExternalStore } from "react";

/** False on the server and while the browser takes over what the server drew. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
