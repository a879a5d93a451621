/** For the page of last resort, which carries its words: whatever failed may be what loads messages. */
export { default as failure } from "@/messages/en/failure.json";
export { default as shell } from "@/messages/en/shell.json";
