import { ownPath } from "./own-path";

/** Under which the proxy tells a page its own path; a page cannot know it otherwise. */
export const PATH_HEADER = "x-flicker-path";

/** The path that was asked for, or null. Only for the way back after signing in: a caller can write it. */
export function requestedPath(headers: Headers): string | null {
  return ownPath(headers.get(PATH_HEADER));
}

/** The sign-in page that leads back to `path` afterwards. */
export function signInPath(path: string | null): string {
  return path === null ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`;
}
