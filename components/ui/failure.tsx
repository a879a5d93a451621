import words from "@/messages/en/failure.json";
import { Button } from "./button";
import { PageTitle } from "./page-title";

/**
 * Words for a page that failed. They are read from the file itself, because whatever failed may be
 * what reads messages; `reference` finds the cause in the server's log.
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
      <PageTitle title={words.title} />
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      {reference !== undefined && (
        <p>
          {words.reference} <code>{reference}</code>
        </p>
      )}
      <Button kind="primary" onClick={retry}>
        {words.retry}
      </Button>
    </>
  );
}
