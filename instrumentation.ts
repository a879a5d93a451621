/** Called once by Next before the first request. The import stands inside, so that no other runtime than Node's is built with it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { checkWebSettings } = await import("./lib/env/check-web-settings");
  checkWebSettings();
  const { keepTrueAddress } = await import("./lib/auth/keep-true-address");
  keepTrueAddress();
  const { recordRefusedRequestsBy } = await import("./lib/auth/refused-requests");
  const { recordRefusedRequest } = await import("./lib/auth/record-refused-request");
  recordRefusedRequestsBy(recordRefusedRequest);
}
