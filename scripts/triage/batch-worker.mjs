import { register } from "tsx/esm/api";

// A worker has no TypeScript of its own; the program itself is started by tsx.
register();
await import("./batch-worker.ts");
