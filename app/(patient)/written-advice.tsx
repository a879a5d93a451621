import { getLocale, getTranslations } from "next-intl/server";
import type { PatientActor } from "@/lib/actor";
import { patientDate } from "@/lib/format/patient-date";
import { todayIn } from "@/lib/format/zoned-day";
import { listAdvice } from "@/lib/patient-next/list-advice";

/** What the clinic advised in writing, newest first, with who wrote it and when. What to look out for stands below it on the page. */
export async function WrittenAdvice({ patient, now }: { patient: PatientActor; now: Date }) {
  const { zone, advice } = await listAdvice(patient, now);
  if (advice.length === 0) return null;
  const t = await getTranslations("question.advice");
  const locale = await getLocale();
  return (
    <section id="advice" aria-labelledby="advice-heading">
      <h2 id="advice-heading">{t("heading")}</h2>
      {advice.map(({ messageId, words, tests, writer, writtenAt }) => (
        <article key={messageId} className="my-4 border-l-4 border-line-strong ps-4">
          <p>{t("from", { writer, date: patientDate(locale, todayIn(zone, writtenAt)) })}</p>
          <p className="whitespace-pre-wrap">{words}</p>
          {tests.length > 0 && (
            <>
              <p className="mb-0 font-bold">{t("tests")}</p>
              <ul className="mt-0">
                {tests.map((test) => (
                  <li key={test}>{t(`test.${test}`)}</li>
                ))}
              </ul>
            </>
          )}
        </article>
      ))}
    </section>
  );
}
