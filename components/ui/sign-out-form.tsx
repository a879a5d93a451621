/** Posts to the sign-out handler; a plain form, so that it also works without script. */
export function SignOutForm({ label }: { label: string }) {
  return (
    <form method="post" action="/sign-out">
      <button
        type="submit"
        className="inline-flex min-h-12 cursor-pointer items-center bg-transparent text-white underline underline-offset-4"
      >
        {label}
      </button>
    </form>
  );
}
