import { createHash, createHmac } from "node:crypto";

/** Crockford's: no letter that is taken for a digit. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 26 letters hold 130 bits. */
const LENGTH = 26;
const GROUP = 4;
const WHOLE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** The code of one submission, the same when it is sent again, in groups as it is printed: "7K2M-…". Without the secret nobody guesses it. */
export function typedCode(submissionKey: string, secret: string): string {
  const digest = createHmac("sha256", secret).update(`invitation ${submissionKey}`).digest();
  const letters = Array.from(
    digest.subarray(0, LENGTH),
    (byte) => LETTERS[byte % LETTERS.length],
  ).join("");
  return letters.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? letters;
}

/** What a code is kept as, however it was typed: blanks, dashes and case are none of it, O is 0, I and L are 1; null: it cannot be one. */
export function codeHashOf(typed: string): string | null {
  const letters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (!WHOLE.test(letters)) return null;
  return createHash("sha256").update(letters).digest("hex");
}
