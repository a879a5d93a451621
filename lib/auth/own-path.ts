const LONGEST = 512;
// Backslashes and control characters are read as "/" or dropped by browsers: "/\evil", "/\t/evil".
const PLAIN_PATH =
  /^\/(?!\/)[A-Za-z0-9\-._~!$&'()*+,;=:@%/]*(\?[A-Za-z0-9\-._~!$&'()*+,;=:@%/?]*)?$/;

/** `value` when it is a path inside this site, else null; for "where to go after signing in". */
export function ownPath(value: unknown): string | null {
  if (typeof value !== "string" || value.length > LONGEST || !PLAIN_PATH.test(value)) return null;
  const resolved = new URL(value, "https://own.invalid");
  const isOwn = resolved.origin === "https://own.invalid" && !resolved.pathname.startsWith("//");
  return isOwn ? value : null;
}
