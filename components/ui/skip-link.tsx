/** The first stop of the Tab key on every page. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="absolute -top-24 left-2 z-50 bg-paper px-4 py-3 font-bold text-ink focus:top-2"
    >
      {children}
    </a>
  );
}
