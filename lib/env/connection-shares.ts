/** How many connections each pool of a web process, and of the worker, holds at most. */
export type ConnectionShares = {
  web: { pages: number; sessions: number; signIn: number };
  worker: { records: number; beats: number; jobs: number };
};

const WORKER = { records: 10, beats: 1, jobs: 4 };
const OF_WORKER = WORKER.records + WORKER.beats + WORKER.jobs;
/** Two for each pool of a web process. */
const LEAST_SHARE = 6;
const SESSIONS = 2;

/** One more than there are: a restart begins the new process before the old one has ended. */
const mostAtOnce = (webProcesses: number) => webProcesses + 1;

/** The fewest connections with which so many web processes and a worker can run. */
export function leastConnections(webProcesses: number): number {
  return OF_WORKER + LEAST_SHARE * mostAtOnce(webProcesses);
}

/** `connections` divided among the worker and so many web processes, whose pools together never hold more. */
export function connectionShares(connections: number, webProcesses: number): ConnectionShares {
  const share = Math.floor((connections - OF_WORKER) / mostAtOnce(webProcesses));
  const signIn = Math.max(2, Math.floor(share / 5));
  return {
    web: { pages: share - SESSIONS - signIn, sessions: SESSIONS, signIn },
    worker: WORKER,
  };
}
