import type { FormState } from "@/lib/format/form-state";

export type LetterLabels = Readonly<
  Record<
    | "shown"
    | "print"
    | "invites"
    | "how"
    | "scan"
    | "code"
    | "proof"
    | "once"
    | "help"
    | "caution"
    | "qr",
    string
  >
>;

/** The letter for whom a form has just invited; it alone is printed. Nothing before. */
export function InvitationLetter({ state, labels }: { state: FormState; labels: LetterLabels }) {
  const [letter] = state.status === "answered" ? state.rows : [];
  if (letter === undefined) return null;
  const { dear = "", code = "", address = "", path = "", size = "0", mailed = "" } = letter;
  return (
    <>
      <output className="my-4 block border-l-8 border-action bg-paper p-3 font-bold print:hidden">
        {mailed} {labels.shown} {labels.print}
      </output>
      <section
        aria-label={dear}
        className="letter on-paper my-4 max-w-2xl border-2 border-line-strong bg-paper p-6 text-ink print:border-0"
      >
        <p>{dear}</p>
        <p>{labels.invites}</p>
        <h3>{labels.how}</h3>
        <div className="flex flex-wrap items-start gap-6">
          <svg
            role="img"
            aria-label={labels.qr}
            viewBox={`0 0 ${size} ${size}`}
            className="size-44 shrink-0"
            shapeRendering="crispEdges"
          >
            <path d={path} fill="currentColor" />
          </svg>
          <ol className="m-0 min-w-0 grow basis-80 pl-5">
            <li>
              {labels.scan} <b className="[overflow-wrap:anywhere]">{address}</b>
            </li>
            <li>
              {labels.code}{" "}
              <b className="block font-mono sm:whitespace-nowrap print:whitespace-nowrap">{code}</b>
            </li>
            <li>{labels.proof}</li>
          </ol>
        </div>
        <p>{labels.once}</p>
        <p>{labels.help}</p>
        <p>
          <b>{labels.caution}</b>
        </p>
      </section>
    </>
  );
}
