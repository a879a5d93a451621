import { dictionary } from "@zxcvbn-ts/language-common";

/** NIST SP 800-63B-4: a password alone has at least 15 characters; ours is never cut. */
const SHORTEST = 15;
const LONGEST = 256;
/** What somebody types who takes the product's name for a password. */
const PRODUCT_WORDS = ["flicker", "twitch", "twitching", "fasciculation", "password"];

const COMMON: ReadonlySet<string> = new Set(
  [...dictionary["passwords-common"], ...PRODUCT_WORDS].map(String),
);

export type PasswordFault = "passwordShort" | "passwordLong" | "passwordCommon";

/** Why a new password is not taken; null: it is. No rule asks for digits or signs. */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const words = password.normalize("NFC");
  const length = Array.from(words).length;
  if (length < SHORTEST) return "passwordShort";
  if (length > LONGEST || words.length > LONGEST) return "passwordLong";
  return isCommon(words.toLowerCase(), email.toLowerCase()) ? "passwordCommon" : null;
}

/** On the list, the address itself, or one of these or a few characters again and again. */
function isCommon(words: string, email: string): boolean {
  const bare = words.replace(/[\s\d\p{P}\p{S}]+$/u, "");
  if (words === email || [words, bare].some((each) => COMMON.has(each))) return true;
  const repeated = /^(.+?)\1+$/su.exec(words)?.[1];
  return repeated !== undefined && (repeated.length <= 4 || COMMON.has(repeated));
}
