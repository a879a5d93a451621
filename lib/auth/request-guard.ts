/**
 * Whether the browser says that our own page made this request. `Sec-Fetch-Site` cannot be forged by
 * a page; where it is missing `Origin` must be ours. X-Forwarded-Host is never believed.
 */
export function isFromOwnPage(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === ownOrigin;
}

/** The announced size of the body in bytes, or null when it is not announced in plain digits. */
export function announcedBytes(headers: Headers): number | null {
  const length = headers.get("content-length");
  return length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

const SUBMISSION_KEY =
  /^([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})(?:\.([0-9a-f]{32})\.([0-9a-f]{16}))?$/;

/** A UUID, the form token of the person for whom the form was drawn, and the build that drew it; null: drawn for anybody. */
export type SubmissionKey = { key: string; formToken: string | null; build: string | null };

/** The form's one submission key, or null when it is missing, doubled or not shaped like one. */
export function submissionKeyOf(form: FormData): SubmissionKey | null {
  const [value, ...others] = form.getAll("submissionKey");
  if (typeof value !== "string" || others.length > 0) return null;
  const [, key, formToken = null, build = null] = SUBMISSION_KEY.exec(value) ?? [];
  return key === undefined ? null : { key, formToken, build };
}
