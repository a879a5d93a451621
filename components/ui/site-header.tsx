import Link from "next/link";
import { SignOutForm, type SignOutLabels } from "./sign-out-form";

export type NavLink = { href: string; label: string; isCurrent?: boolean };

/** The bar on top: the product's name, the way around, and the way out when somebody is signed in. */
export function SiteHeader({
  homeHref = "/",
  links = [],
  navLabel = "Flicker",
  emergency,
  signedIn,
}: {
  homeHref?: string;
  links?: readonly NavLink[];
  navLabel?: string;
  emergency?: { href: string; label: string };
  signedIn?: { name?: string; signOut: SignOutLabels };
}) {
  return (
    <header className="on-dark bg-header text-on-dark print:hidden">
      <div className="mx-auto flex w-full max-w-[120rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-1 sm:px-6">
        <Link
          href={homeHref}
          prefetch={false}
          className="inline-flex min-h-[var(--control,3rem)] items-center text-xl font-bold text-on-dark no-underline"
        >
          Flicker
        </Link>
        {links.length > 0 && (
          <nav aria-label={navLabel} className="order-last basis-full sm:order-none sm:basis-auto">
            <ul className="m-0 flex list-none flex-wrap gap-x-5 p-0">
              {links.map((link) => (
                <li key={link.href}>
                  <Link
                    href={link.href}
                    prefetch={false}
                    aria-current={link.isCurrent ? "page" : undefined}
                    className="inline-flex min-h-[var(--control,3rem)] items-center text-on-dark underline-offset-4 aria-[current=page]:font-bold aria-[current=page]:decoration-4"
                  >
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="ml-auto flex flex-wrap items-center gap-x-5">
          {emergency !== undefined && (
            <a
              href={emergency.href}
              className="inline-flex min-h-[var(--control,3rem)] items-center font-bold text-on-dark"
            >
              {emergency.label}
            </a>
          )}
          {signedIn?.name !== undefined && <span>{signedIn.name}</span>}
          {signedIn !== undefined && <SignOutForm {...signedIn.signOut} />}
        </div>
      </div>
    </header>
  );
}
