import { describe, expect, test } from "vitest";

import { birthDateIn } from "./birth-date-in";

describe("a birth date is read day first, as the list writes it", () => {
  test.each([
    ["02-Mar-1984", "1984-03-02"],
    ["2 march 1984", "1984-03-02"],
    ["2/3/1984", "1984-03-02"],
    ["02.03.1984", "1984-03-02"],
    [" 1984-03-02 ", "1984-03-02"],
    ["29/2/2024", "2024-02-29"],
  ])("%s", (typed, birthDate) => {
    expect(birthDateIn(typed)).toBe(birthDate);
  });
});

test.each(["29/2/2023", "2 foo 1984", "KOWALSKI, Ewa", "07700 900 101", ""])(
  "%j is no birth date",
  (typed) => {
    expect(birthDateIn(typed)).toBeNull();
  },
);
