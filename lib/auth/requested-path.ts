import { ownPath } from "./own-path";

/** Under which the outermost listener says to a page its own path and method; a page cannot know them otherwise. */
export const PATH_HEADER = "x-flicker-path";
export const METHOD_HEADER = "x-flicker-method";

/** The path that was asked for; null where no page is asked for, as at files. What a caller wrote never gets here. */
export function requestedPath(headers: Headers): string | null {
  return ownPath(headers.get(PATH_HEADER));
}

export function requestedMethod(headers: Headers): string | null {
  return headers.get(METHOD_HEADER);
}

/** The sign-in page that leads back to `path` afterwards; `unsaved`: it says that a form was not saved, or is kept. */
export function signInPath(
  path: string | null,
  { unsaved }: { unsaved?: "lost" | "kept" } = {},
): string {
  const query = [
    ...(path === null ? [] : [`next=${encodeURIComponent(path)}`]),
    ...(unsaved === undefined ? [] : [`unsaved=${unsaved}`]),
  ];
  return query.length === 0 ? "/sign-in" : `/sign-in?${query.join("&")}`;
}
