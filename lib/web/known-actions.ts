import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** What stands between a form and this build: it names no action, one of another page, or one of another build. */
export type ActionFault = "none-named" | "other-page" | "other-build";

export type KnownActions = {
  /** Whether `pathname` is a page, which takes its own actions alone. */
  isPage: (pathname: string) => boolean;
  /** Why the page at `pathname` cannot take the actions that a request names; null: it can. */
  faultOf: (pathname: string, actionIds: readonly string[]) => ActionFault | null;
};

const actionsManifest = z.object({
  node: z.record(z.string(), z.object({ workers: z.record(z.string(), z.unknown()) })),
});
const pathsManifest = z.record(z.string(), z.string());
const routesManifest = z.object({
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
});

/** Reads from a build in `distDir` which page takes which server actions. */
export function readKnownActions(distDir: string): KnownActions {
  const read = (file: string) => JSON.parse(readFileSync(path.join(distDir, file), "utf8"));
  const { node: actions } = actionsManifest.parse(read("server/server-reference-manifest.json"));
  const paths = pathsManifest.parse(read("app-path-routes-manifest.json"));
  const { dynamicRoutes } = routesManifest.parse(read("routes-manifest.json"));
  const pages = new Set(
    Object.entries(paths).flatMap(([file, route]) => (file.endsWith("/page") ? [route] : [])),
  );
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  const routeOf = (pathname: string) => {
    const isStatic = Object.values(paths).includes(pathname);
    return isStatic ? pathname : patterns.find(({ regex }) => regex.test(pathname))?.page;
  };
  const routesOfAction = new Map(
    Object.entries(actions).map(([id, { workers }]) => [
      id,
      new Set(Object.keys(workers).map((file) => paths[file.replace(/^app/, "")])),
    ]),
  );
  return {
    isPage: (pathname) => pages.has(routeOf(pathname) ?? ""),
    faultOf: (pathname, actionIds) => {
      if (actionIds.length === 0) return "none-named";
      const routes = actionIds.map((id) => routesOfAction.get(id));
      if (routes.includes(undefined)) return "other-build";
      return routes.every((each) => each?.has(routeOf(pathname))) ? null : "other-page";
    },
  };
}
