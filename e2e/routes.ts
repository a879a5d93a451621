import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every page of the app as its address pattern, read from the source: "/referrals/[referralId]". */
export function pagePatterns(): string[] {
  return filesNamed("page.tsx").map(patternOf).sort();
}

/** Every page and every method of every handler: "GET /queue", "POST /drafts". */
export function routeHandlers(): string[] {
  const pages = pagePatterns().map((pattern) => `GET ${pattern}`);
  const handlers = filesNamed("route.ts").flatMap((file) => {
    const source = readFileSync(path.join(APP, file), "utf8");
    const exported =
      source.match(/^export .*\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b.*$/gm) ?? [];
    const methods =
      exported.join(" ").match(/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g) ?? [];
    if (methods.length === 0) throw new Error(`${file} exports no method that can be read`);
    return methods.map((method) => `${method} ${patternOf(file)}`);
  });
  return [...pages, ...handlers].sort();
}

const APP = path.resolve("app");

function filesNamed(name: string): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" });
  return files.filter((file) => path.basename(file) === name);
}

function patternOf(file: string): string {
  const pattern = `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, "").replace(/^\/\.$/, "/");
  return pattern === "" ? "/" : pattern;
}
