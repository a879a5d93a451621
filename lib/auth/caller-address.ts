/**
 * The address that is counted against a caller. Each trusted proxy appends whom it saw, so what stands before
 * the last `proxies` entries was written by the caller. Undefined: neither tells.
 */
export function callerAddress(
  forwardedFor: string | undefined,
  connection: string | undefined,
  proxies: number,
): string | undefined {
  if (proxies === 0) return connection;
  return forwardedFor?.split(",").at(-proxies)?.trim() || connection;
}
