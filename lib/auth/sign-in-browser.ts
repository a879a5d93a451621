import "server-only";
import { currentSessionId } from "./current-actor";
import { getDevice, writeDevice } from "./known-device";
import { type SignInResult, signIn } from "./sign-in";

/** Signs in whoever sits at the browser of this request, ends the session that it had, and lets it know the account. */
export async function signInBrowser(
  typed: { email: string; password: string },
  from: { address: string; now: Date },
): Promise<SignInResult> {
  const [formerSessionId, device] = await Promise.all([currentSessionId(), getDevice()]);
  const result = await signIn(typed, { ...from, formerSessionId, device });
  if (result.outcome === "signed-in") await writeDevice(result.device);
  return result;
}
