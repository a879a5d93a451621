/** Every ratio of both parts, rounded as it is judged; `holds`: within its limit. */
export function ratiosOf({ rules, pages }) {
  return [...(pages === null ? [] : ratiosOfPages(pages)), ...(rules?.ratios ?? [])].map((each) => {
    const is = Number(each.is.toFixed(2));
    return { ...each, is, holds: each.most === undefined ? is >= each.least : is <= each.most };
  });
}

/** Of processor time, which other programs on the machine hardly change. */
function ratiosOfPages([small, large]) {
  return [
    {
      ratio: "queue ÷ empty page, at the larger size",
      is: large.queue.usedBeside,
      most: 1.4,
    },
    ...["queue", "referral", "entry"].map((what) => ({
      ratio: `${what} ÷ empty page, larger ÷ smaller`,
      is: large[what].usedBeside / small[what].usedBeside,
      most: 1.3,
    })),
    {
      ratio: "entry with 1,000 earlier entries ÷ with 10",
      is: large.entryAfter1000.beside,
      most: 1.3,
    },
    {
      ratio: "what one stuck patient's 20 forms delay another's entry by ÷ 0.5 s",
      is: (large.entryBesideStuck.median - large.entryAlone.median) / 500,
      most: 1,
    },
    ...ratiosAtOnce(large.atOnce[8]),
    { ratio: "kB of the queue, compressed", is: large.bytes.queue / 1000, most: 60 },
    { ratio: "kB of a referral, compressed", is: large.bytes.referral / 1000, most: 80 },
  ];
}

function ratiosAtOnce({ empty, queue, referral, entry }) {
  return [
    ["entries ÷ empty pages a second, 8 at once", entry.perSecond / empty.perSecond, 0.9],
    ["queues ÷ empty pages a second, 8 at once", queue.perSecond / empty.perSecond, 0.75],
    ["referrals ÷ empty pages a second, 8 at once", referral.perSecond / empty.perSecond, 0.6],
  ]
    .map(([ratio, is, least]) => ({ ratio, is, least }))
    .concat([
      {
        ratio: "pages and entries refused, 8 at once",
        is: empty.refused + queue.refused + referral.refused + entry.refused,
        most: 0,
      },
      {
        ratio: "p95 of an entry ÷ of an empty page, 8 at once",
        is: entry.p95 / empty.p95,
        most: 1.5,
      },
    ]);
}
