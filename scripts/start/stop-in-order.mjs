/** Collects what must be stopped, newest first, and stops it once however often it is asked. */
export function stopInOrder() {
  const steps = [];
  let stopping = null;
  return {
    get isStopping() {
      return stopping !== null;
    },
    add(step) {
      steps.unshift(step);
    },
    stop() {
      stopping ??= (async () => {
        for (const step of steps) await step();
      })();
      return stopping;
    },
  };
}
