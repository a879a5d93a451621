/** What `work` gives within `patienceMs`, else null; what it still does then goes on, and its fault is nobody's. */
export async function within<Result>(
  work: Promise<Result>,
  patienceMs: number,
): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}
