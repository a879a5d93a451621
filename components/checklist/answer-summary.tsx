import { TextLink } from "@/components/ui/text-link";

export type AnsweredPage = {
  key: string;
  heading: string;
  /** Left out where nothing can be changed any more. */
  change?: { href: string; label: string; hidden: string };
  answers: readonly { key: string; question: string; answer: string }[];
};

/** What was answered, page by page. */
export function AnswerSummary({ pages }: { pages: readonly AnsweredPage[] }) {
  return pages.map(({ key: page, heading, change, answers }) => (
    <section key={page} className="my-6 border-t-2 border-line">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="mb-0">{heading}</h2>
        {change !== undefined && (
          <TextLink href={change.href} className="font-bold">
            {change.label}
            <span className="sr-only">{` ${change.hidden}`}</span>
          </TextLink>
        )}
      </div>
      <dl className="m-0">
        {answers.map(({ key, question, answer }) => (
          <div key={key} className="border-t border-line py-2 sm:grid sm:grid-cols-3 sm:gap-4">
            <dt className="sm:col-span-2">{question}</dt>
            <dd className="m-0 font-bold">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
