import { type OfflineLabels, PlainForm } from "./plain-form";

export type SignOutLabels = { label: string; offline: OfflineLabels };

/** Posts to the sign-out handler; a plain form, so that it also works without script. */
export function SignOutForm({ label, offline }: SignOutLabels) {
  return (
    <PlainForm method="post" action="/sign-out" labels={offline}>
      <button
        type="submit"
        className="inline-flex min-h-[var(--control,3rem)] cursor-pointer items-center bg-transparent underline underline-offset-4"
      >
        {label}
      </button>
    </PlainForm>
  );
}
