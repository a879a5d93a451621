// Preloaded into web and worker: their standard input is a pipe from the start script, so it closes
// when that script ends in any way, kill -9 included, and they leave with it.
process.stdin.on("error", () => process.exit(0));
process.stdin.on("close", () => process.exit(0));
process.stdin.resume();
process.stdin.unref?.();
