import { announcedBytes } from "./request-guard";

/** The largest body that any form may have, in bytes: an EMG request's. Other forms' limits are lower. */
export const LARGEST_BODY_BYTES = 256 * 1024;

/**
 * The status with which a request is refused before its body is read: 413 too large, 411 of unknown length.
 * Null: it may be read.
 */
export function bodyRefusal(headers: Headers): 411 | 413 | null {
  const bytes = announcedBytes(headers);
  if (bytes === null) return headers.has("transfer-encoding") ? 411 : null;
  return bytes > LARGEST_BODY_BYTES ? 413 : null;
}
