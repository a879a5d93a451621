/** The words beside a refused field; the field points to them with aria-describedby. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p id={id} className="mt-1 mb-2 font-bold text-error">
      {children}
    </p>
  );
}
