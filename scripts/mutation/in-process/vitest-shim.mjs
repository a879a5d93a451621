import { format } from "node:util";

// What the tests of lib/clinical use of Vitest: each test is kept with its name, to be run by the runner.
const tests = globalThis.mutationTests;
const titles = [];

function collect(run) {
  const add = (title, body) => run(title, body);
  add.each = (rows) => (title, body) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      const named = given.slice(0, title.match(/%[sdifjo]/g)?.length ?? 0);
      run(format(title, ...named), () => body(...given));
    }
  };
  return add;
}

export const describe = collect((title, body) => {
  titles.push(title);
  body();
  titles.pop();
});

function keep(title, body) {
  const name = [tests.file, ...titles, title].join(" > ");
  const known = tests.all.filter((each) => each.name === name).length;
  tests.all.push({ id: `${name} #${known}`, name, fileName: tests.file, body });
}

export const test = collect(keep);
export const it = collect(keep);
export const { expect } = tests;
export const vi = { setConfig() {} };
