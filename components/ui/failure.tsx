"use client";

import { createContext, type ReactNode, useContext } from "react";
import { failure } from "@/i18n/bundled";
import { Button } from "./button";
import { PageTitle } from "./page-title";

export type FailureLabels = Record<"title" | "body" | "reference" | "retry", string>;

/** In English where not even the layout could give its reader's language. */
const Labels = createContext<FailureLabels>(failure);

/** Gives the pages below what they say when they fail: by then whatever loads messages may be what failed. */
export function FailureLabelsProvider({
  labels,
  children,
}: {
  labels: FailureLabels;
  children: ReactNode;
}) {
  return <Labels value={labels}>{children}</Labels>;
}

/** What a page that failed says; `reference` finds the cause in the server's log. */
export function Failure({
  reference,
  retry,
}: {
  reference: string | undefined;
  retry: () => void;
}) {
  const labels = useContext(Labels);
  return (
    <>
      <PageTitle title={labels.title} />
      <h1>{labels.title}</h1>
      <p>{labels.body}</p>
      {reference !== undefined && (
        <p>
          {labels.reference} <code>{reference}</code>
        </p>
      )}
      <Button kind="primary" onClick={retry}>
        {labels.retry}
      </Button>
    </>
  );
}
