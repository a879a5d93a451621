import { describe, expect, test } from "vitest";

import { readQueueSearch } from "./queue-search";

describe("a birth date is read day first, as the list writes it", () => {
  test.each([
    ["02-Mar-1984", "1984-03-02"],
    ["2 march 1984", "1984-03-02"],
    ["2/3/1984", "1984-03-02"],
    ["02.03.1984", "1984-03-02"],
    [" 1984-03-02 ", "1984-03-02"],
    ["29/2/2024", "2024-02-29"],
  ])("%s", (typed, birthDate) => {
    expect(readQueueSearch(typed)).toEqual({ birthDate });
  });
});

describe("what is no real date is sought as a name", () => {
  test.each([
    ["29/2/2023", ["29/2/2023"]],
    ["2 foo 1984", ["2", "foo", "1984"]],
    ["KOWALSKI, Ewa", ["kowalski", "ewa"]],
    ["  Łuczak-Nguyễn ", ["łuczak-nguyễn"]],
  ])("%s", (typed, words) => {
    expect(readQueueSearch(typed)).toEqual({ words });
  });
});
