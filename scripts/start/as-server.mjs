// Makes "server-only" empty, as the condition "react-server" does, under which Next would be given the wrong React.
import Module, { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const file = require.resolve("server-only");
require.cache[file] = Object.assign(new Module(file), { exports: {}, loaded: true });
