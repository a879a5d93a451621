import { type AlertRoute, alertRoute } from "./alert-answer";
import type { Stop } from "./unread-alert";

/** Every way to help that a stop leads to. */
export function alertRoutes({ answers, rules, notes }: Stop): ReadonlySet<AlertRoute> {
  return new Set<AlertRoute>([
    ...answers.map(({ question }) => alertRoute(question)),
    ...rules.map(({ route }) => route),
    ...notes,
  ]);
}

/** Whether someone to talk to is all that a stop leads to: no alarm is shown then. */
export function isCrisisOnly(stop: Stop): boolean {
  const routes = alertRoutes(stop);
  return routes.has("crisis") && routes.size === 1;
}
