import type { FormState } from "@/lib/format/form-state";

const FALLBACKS: Readonly<Record<string, string>> = { 403: "forbidden", 404: "not-found" };

/**
 * The code of a refusal in what an action came to: what it says back, or what it threw to lead elsewhere, an address
 * whose query has `refused` among them. Null: it was done, or failed as a bug.
 */
export function refusalIn(outcome: unknown): string | null {
  if (outcome instanceof Error) return "digest" in outcome ? refusalInDigest(outcome.digest) : null;
  const state = outcome as FormState;
  if (state.status === "refused") return state.reason ?? "not-fit";
  if (state.status === "failed") return state.reason ?? "not-taken";
  return null;
}

/** What Next makes of `forbidden`, `notFound` and `redirect`. */
function refusalInDigest(digest: unknown): string | null {
  const [kind, status = "", address = ""] = String(digest).split(";");
  if (kind === "NEXT_HTTP_ERROR_FALLBACK") return FALLBACKS[status] ?? null;
  if (kind !== "NEXT_REDIRECT") return null;
  return new URL(address, "http://localhost").searchParams.get("refused");
}

/** What the browser gets of it. */
export function withoutReason<State extends FormState>(state: State): State {
  if (state.status !== "refused" && state.status !== "failed") return state;
  const { reason: _audited, ...shown } = state;
  return shown as State;
}
