import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { webArgs } from "./run-command.mjs";

test("what the web process imports can be loaded as it is started, server-only modules included", () => {
  const preloaded = webArgs().slice(0, -1);
  const script = 'import("@/lib/auth/record-refused-request").then(() => console.log("loaded"))';
  const { stdout, stderr } = spawnSync(process.execPath, [...preloaded, "--eval", script], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("loaded\n");
});
