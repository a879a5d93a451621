/** The hidden key that makes a repeated submission answer with the first result; a new one per page shown. */
export function SubmissionKey({ value }: { value: string }) {
  return <input type="hidden" name="submissionKey" value={value} />;
}
