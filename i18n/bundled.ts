/** For pages of last resort, which carry their words: whatever failed may be what loads messages. */
export { default as failure } from "@/messages/en/failure.json";
export { default as shell } from "@/messages/en/shell.json";
