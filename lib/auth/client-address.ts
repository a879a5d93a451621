/**
 * The address that the nearest proxy saw, which is the last one it appended: whatever stands before
 * it was written by the caller. Without a proxy Next puts the connection's own address there.
 */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
