import Link from "next/link";
import { SignOutForm, type SignOutLabels } from "./sign-out-form";
import { type PlaceIcon, StaffPlace } from "./staff-place";

export type StaffBarPlace = {
  href: string;
  label: string;
  icon: PlaceIcon;
  /** Addresses that begin with one of these belong to the place too. */
  areas?: readonly string[];
};

/** The way around for staff: a bar, and on screens of 900 px and more a rail at the side, so that a list has the height. */
export function StaffBar({
  homeHref,
  navLabel,
  places,
  name,
  signOut,
  caution,
}: {
  homeHref: string;
  navLabel: string;
  places: readonly StaffBarPlace[];
  /** Who is signed in; undefined while nobody is. */
  name: string | undefined;
  signOut: SignOutLabels;
  /** Leads to what Flicker is not. */
  caution: string;
}) {
  return (
    <header className="staff-bar print:hidden">
      <Link href={homeHref} prefetch={false} className="staff-bar-home">
        Flicker
      </Link>
      <nav aria-label={navLabel}>
        <ul>
          {places.map((place) => (
            <li key={place.href}>
              <StaffPlace {...place} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="staff-bar-end">
        <Link href="/about" prefetch={false} className="staff-bar-caution">
          {caution}
        </Link>
        {name !== undefined && <span className="staff-bar-name">{name}</span>}
        <SignOutForm {...signOut} />
      </div>
    </header>
  );
}
