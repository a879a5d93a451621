import { failure as labels } from "@/i18n/bundled";
import { Button } from "./button";
import { PageTitle } from "./page-title";

/**
 * What a page that failed says; `reference` finds the cause in the server's log.
 */
export function Failure({
  reference,
  retry,
}: {
  reference: string | undefined;
  retry: () => void;
}) {
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
