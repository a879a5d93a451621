import { readdirSync } from "node:fs";
import path from "node:path";

/** Every page of the app as its address pattern, read from the source: "/referrals/[referralId]". */
export function pagePatterns(): string[] {
  const app = path.resolve("app");
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, "").replace(/^\/\.$/, "/"))
    .map((pattern) => (pattern === "" ? "/" : pattern))
    .sort();
}
