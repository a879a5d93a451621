import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { setting } from "../people";

const manifest = z.object({
  node: z.record(z.string(), z.object({ exportedName: z.string(), filename: z.string() })),
});

/** The server actions of the build that runs, by the names of their exports, with the ids that requests name. */
export function serverActions(): ReadonlyMap<string, { id: string; file: string }> {
  const file = path.join(setting("FLICKER_DIST"), "server/server-reference-manifest.json");
  const { node } = manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  const actions = Object.entries(node).map(
    ([id, action]) => [action.exportedName, { id, file: action.filename }] as const,
  );
  const names = actions.map(([name]) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`two actions are exported as ${twice.join(", ")}`);
  return new Map(actions);
}

export function actionId(name: string): string {
  const action = serverActions().get(name);
  if (action === undefined) throw new Error(`the build has no action ${name}`);
  return action.id;
}
