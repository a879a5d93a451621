import type { ReactNode } from "react";

type FieldTexts = { hint?: string | undefined; error?: string | undefined };

/** The ids of the hint and the error that exist for a field, for aria-describedby. */
export function describedBy(id: string, { hint, error }: FieldTexts): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** The words beside a refused field; the field points to them with aria-describedby. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p id={id} className="mt-1 mb-2 font-bold text-error">
      {children}
    </p>
  );
}

/** One control, whose id is `name`, below its label, its hint and what is wrong with it. */
export function Field({
  name,
  label,
  hint,
  error,
  className = "",
  children,
}: FieldTexts & { name: string; label: string; className?: string; children: ReactNode }) {
  return (
    <div className={`${frame(error)} ${className}`}>
      <label htmlFor={name} className="mb-1 block font-bold">
        {label}
      </label>
      <FieldTextsAbove name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** Controls that answer one question, which is the legend; the first control's id is `name`. */
export function FieldGroup({
  name,
  legend,
  hint,
  error,
  hidesLegend = false,
  children,
}: FieldTexts & {
  name: string;
  legend: string;
  /** Where a heading beside it says the same: only those who listen meet it again. */
  hidesLegend?: boolean;
  children: ReactNode;
}) {
  return (
    <fieldset className={frame(error)} aria-describedby={describedBy(name, { hint, error })}>
      <legend className={hidesLegend ? "sr-only" : "mb-2 font-bold"}>{legend}</legend>
      <FieldTextsAbove name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

function frame(error: string | undefined): string {
  return `my-5 ${error === undefined ? "" : "border-l-4 border-error pl-4"}`;
}

function FieldTextsAbove({ name, hint, error }: FieldTexts & { name: string }) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="mt-0 mb-1 text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={`${name}-error`}>{error}</FieldError>
    </>
  );
}
