/** Where a form's draft is kept while it is filled in, and as what. */
export type DraftTarget = {
  url: string;
  /** What goes along beside the form's own fields. */
  fields: Readonly<Record<string, string>>;
  /** When the draft that the page shows was kept; null: it shows none. */
  savedAt: string | null;
  /** `kept` says when, at {time}. */
  labels: { kept: string; notKept: string };
};

/** The answer to a draft. `problem`: why it was not kept. */
export type DraftAnswer = {
  isKept: boolean;
  problem?: string;
  savedAt: string;
  /** A page that must be read first. */
  goTo?: string;
  /** The version that the next draft starts from. */
  version?: number;
};

/** When a draft was last kept from this document, by form; no words of it. */
const keptAt = new Map<string, string>();

const listeners = new Set<() => void>();

/** Hears of drafts of forms that are on the page no more. Answers how to hear no more. */
export function onLateDraft(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function newestDraft(target: DraftTarget): string | null {
  return keptAt.get(nameOf(target)) ?? null;
}

export type Snapshot = FormData;

export function snapshotOf(form: HTMLFormElement, { fields }: DraftTarget): Snapshot {
  const snapshot = new FormData();
  for (const [name, value] of new FormData(form)) {
    if (!name.startsWith("$ACTION")) snapshot.append(name, value);
  }
  for (const [name, value] of Object.entries(fields)) snapshot.set(name, value);
  snapshot.set("draft-key", crypto.randomUUID());
  return snapshot;
}

/** Send a draft, also while the page is being left. Null: it is not known whether it arrived. */
export async function sendDraft(
  form: HTMLFormElement,
  target: DraftTarget,
  body: Snapshot,
): Promise<DraftAnswer | "refused" | null> {
  try {
    const response = await fetch(target.url, {
      method: "POST",
      body,
      keepalive: true,
      redirect: "manual",
    });
    if (!response.ok) return "refused";
    const answer: DraftAnswer = await response.json();
    if (answer.isKept) keptAt.set(nameOf(target), answer.savedAt);
    if (!form.isConnected) for (const hear of listeners) hear();
    return answer;
  } catch {
    return null;
  }
}

function nameOf({ url, fields }: DraftTarget): string {
  return JSON.stringify([url, fields]);
}
