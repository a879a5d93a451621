import { ownPath } from "./own-path";

/** Under which the proxy tells a page its own path; a page cannot know it otherwise. */
export const PATH_HEADER = "x-flicker-path";

/** The path that was asked for, or null. Only for the way back after signing in: a caller can write it. */
export function requestedPath(headers: Headers): string | null {
  return ownPath(headers.get(PATH_HEADER));
}

/** The sign-in page that leads back to `path` afterwards; `unsaved`: it says that a form was not saved. */
export function signInPath(path: string | null, { unsaved = false } = {}): string {
  const query = [
    ...(path === null ? [] : [`next=${encodeURIComponent(path)}`]),
    ...(unsaved ? ["unsaved=1"] : []),
  ];
  return query.length === 0 ? "/sign-in" : `/sign-in?${query.join("&")}`;
}
