import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

export type ButtonKind = "primary" | "secondary" | "danger";

const LOOK = {
  primary: "border-action bg-action text-on-action hover:bg-action-dark",
  secondary: "border-line-strong bg-paper text-ink hover:bg-page",
  danger: "border-error bg-error text-on-error hover:bg-error-dark",
} satisfies Record<ButtonKind, string>;

/** The look shared by buttons and links that act as one: 48 px high and full width on a phone for patients, 32 px for the clinic. */
export function buttonClass(kind: ButtonKind): string {
  return `inline-flex min-h-[var(--control,3rem)] w-full cursor-pointer items-center justify-center rounded border-2 px-5 py-1 text-center font-bold no-underline sm:w-auto ${LOOK[kind]}`;
}

export function Button({
  kind = "secondary",
  type = "button",
  className = "",
  ...rest
}: ComponentProps<"button"> & { kind?: ButtonKind }) {
  return <button type={type} className={`${buttonClass(kind)} ${className}`} {...rest} />;
}

export function LinkButton({
  href,
  kind = "primary",
  children,
}: {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(kind)}>
      {children}
    </Link>
  );
}
