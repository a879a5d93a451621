/** The figures of a run on the terminal, and all of it as one line of JSON at the end. */
export function report({ rules, pages }, ratios) {
  if (rules !== null) {
    console.log(`${rules.equal} Processor time of the compiled program:`);
    console.table(rules.rows);
  }
  if (pages !== null) showPages(pages);
  console.table(ratios);
  console.log(JSON.stringify({ rules, pages, ratios }));
}

function showPages([small, large]) {
  const wall = ({ median, p95 }) => `${median.toFixed(1)} (${p95.toFixed(1)})`;
  console.log(
    "One request at a time. Milliseconds of the processor, web process + database of people; over HTTP, median (95th percentile):",
  );
  console.table(
    [
      "empty",
      "queue",
      "referral",
      "emergency",
      "entry",
      "emptyBesideEntry",
      "entryAfter10",
      "entryAfter1000",
      "entryAlone",
      "entryBesideStuck",
      "queueRowsByPlainSql",
    ].map((what) => ({
      what,
      [`${small.open} open`]: used(small[what]),
      [`${large.open} open`]: used(large[what]),
      [`${small.open}, HTTP`]: wall(small[what]),
      [`${large.open}, HTTP`]: wall(large[what]),
    })),
  );
  console.log("Bytes of a page, compressed:", large.bytes);
  for (const page of [small, large]) showLoad(page);
  const { before, after } = small.memory;
  console.log(
    `Web process before and after ${small.memory.minutes} minutes of all of it: ${before} and ${after} MB.`,
  );
}

function showLoad({ open, atOnce }) {
  console.log(`Several people at once, ${open} open referrals:`);
  console.table(
    Object.entries(atOnce).flatMap(([people, work]) =>
      Object.entries(work).map(([what, load]) => ({
        "at once": Number(people),
        what,
        "a second": Number(load.perSecond.toFixed(1)),
        refused: load.refused,
        "p50, p95, p99 ms": [load.p50, load.p95, load.p99].map((ms) => ms.toFixed(1)).join(", "),
        "processor ms": what === "queueRowsByPlainSql" ? "" : used(load),
      })),
    ),
  );
}

const used = ({ web, database }) =>
  web === undefined ? "" : `${web.toFixed(1)} + ${database.toFixed(1)}`;
