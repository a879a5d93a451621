import { type OfflineWords, PlainForm } from "./plain-form";

export type SignOutWords = { label: string; offline: OfflineWords };

/** Posts to the sign-out handler; a plain form, so that it also works without script. */
export function SignOutForm({ label, offline }: SignOutWords) {
  return (
    <PlainForm method="post" action="/sign-out" words={offline}>
      <button
        type="submit"
        className="inline-flex min-h-12 cursor-pointer items-center bg-transparent text-white underline underline-offset-4"
      >
        {label}
      </button>
    </PlainForm>
  );
}
