import { createInterface } from "node:readline";

const LEVELS = { info: 30, error: 50 };

let isForProgram = false;

/** From now on every line, a child's too, is one JSON object, as the log of web and worker is. */
export function writeJsonLines() {
  isForProgram = true;
}

/** One remark of the program, for a person at a terminal or for whatever keeps its log. */
export function say(text, level = "info") {
  if (!isForProgram) {
    (level === "info" ? process.stdout : process.stderr).write(`${text}\n`);
    return;
  }
  const message = text.replace(/^\n+|\s+$/g, "");
  if (message !== "") writeLine({ level: LEVELS[level], time: now(), process: "start", message });
}

/** Pass on what a child writes, line by line, under its name. */
export function passOn(name, stream, level = "info") {
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => {
    if (line.trim() === "") return;
    if (isForProgram) writeLine(fieldsOf(line, name, level));
    else process.stderr.write(`[${name}] ${line}\n`);
  });
}

/** What a child's program, which may know nothing of logs, is given for its output: ours, or a stream to pass on. */
export function outputOfChild() {
  return isForProgram ? "pipe" : "inherit";
}

function fieldsOf(line, name, level) {
  try {
    const fields = JSON.parse(line);
    if (typeof fields === "object" && fields !== null && "level" in fields)
      return { ...fields, process: name };
  } catch {
    // It is none of the log's own.
  }
  return { level: LEVELS[level], time: now(), process: name, event: "output", message: line };
}

function writeLine(fields) {
  process.stdout.write(`${JSON.stringify(fields)}\n`);
}

const now = () => new Date().toISOString();
