import type { ReactNode } from "react";

const WIDTH = { reading: "max-w-3xl py-6", wide: "max-w-[120rem] py-2" } as const;

/** The page's one main region; the skip link leads here. `wide` is for tables and charts of staff. */
export function PageMain({
  width = "reading",
  children,
}: {
  width?: keyof typeof WIDTH;
  children: ReactNode;
}) {
  return (
    <main id="main" tabIndex={-1} className={`mx-auto w-full grow px-4 sm:px-6 ${WIDTH[width]}`}>
      {children}
    </main>
  );
}
