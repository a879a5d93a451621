import path from "node:path";
import { build } from "esbuild";

const SHIM = path.join(import.meta.dirname, "vitest-shim.mjs");

/** All tests and what they test, as one script of the parameters `require`, `module`, `exports` and `WeakMap`. */
export async function bundle(files) {
  const { outputFiles } = await build({
    stdin: { contents: files.map(imported).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "warning",
    external: ["fast-check"],
    alias: { vitest: SHIM },
    plugins: [{ name: "test-file", setup: nameTheFile }],
  });
  return outputFiles[0].text;
}

function imported(file) {
  return `import "test-file:${file}"; import "./${file}";`;
}

function nameTheFile(plugin) {
  plugin.onResolve({ filter: /^test-file:/ }, ({ path: file }) => ({
    path: file.slice("test-file:".length),
    namespace: "test-file",
    sideEffects: true,
  }));
  plugin.onLoad({ filter: /.*/, namespace: "test-file" }, ({ path: file }) => ({
    contents: `globalThis.mutationTests.file = ${JSON.stringify(file)};`,
    loader: "js",
  }));
}
