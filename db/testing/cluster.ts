/** What the whole run's server is, handed from global-setup to each test file. */
export type TestCluster = {
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  signInUrl: string;
  workerUrl: string;
  backupUrl: string;
  template: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** The same address with another database. */
export function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
