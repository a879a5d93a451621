import { type StopRoute, stopRoute } from "./stop-answer";
import type { Stop } from "./unread-stop";

/** Every way to help that a stop leads to. */
export function stopRoutes({ answers, rules, notes }: Stop): ReadonlySet<StopRoute> {
  return new Set<StopRoute>([
    ...answers.map(({ question }) => stopRoute(question)),
    ...rules.map(({ route }) => route),
    ...notes,
  ]);
}

/** Whether someone to talk to is all that a stop leads to: no alarm is shown then. */
export function isCrisisOnly(stop: Stop): boolean {
  const routes = stopRoutes(stop);
  return routes.has("crisis") && routes.size === 1;
}
