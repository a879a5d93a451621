/** The caller's address, which instrumentation.ts left alone in this header: nothing of it is the caller's own word. */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.trim() || "unknown";
}
