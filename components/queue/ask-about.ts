const PATIENCE_MS = 5000;

/** What the server says of a row of the list; null: it cannot be had now, or the reader is signed out. */
export async function askAbout<Answer>(address: string): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      cache: "no-store",
      // Whoever is signed out is sent elsewhere: that is no answer.
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
