import Link from "next/link";

/** The way to the page before; the browser's own button does the same. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} prefetch={false} className="inline-flex min-h-12 items-center">
      {children}
    </Link>
  );
}
