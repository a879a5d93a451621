import { expect, test } from "vitest";
import type { LabTest } from "./event";
import { labUnit } from "./lab-units";

const SPELLINGS: readonly [LabTest, string, readonly string[]][] = [
  [
    "potassium",
    "mmol/L",
    ["mmol/L", "mmol/l", "MMOL/L", "mmol / l", "mmol/l", "㎜ol/L", "mmol\u2215L"],
  ],
  [
    "potassium",
    "mEq/L",
    ["mEq/L", "meq/L", "mEq/l", "MEQ/L", "meq/l", "ｍＥｑ／Ｌ", " mEq/L\u00a0"],
  ],
  ["creatine-kinase", "U/L", ["U/L", "u/l", "U / L", "Ｕ／Ｌ"]],
  ["creatine-kinase", "IU/L", ["IU/L", "iu/l", "[iU]/L", "[IU]/L", "[IU]/l"]],
  [
    "creatine-kinase",
    "µkat/L",
    ["\u00b5kat/L", "\u03bckat/L", "\u039ckat/l", "ukat/L", "ukat/l", "μkat / L"],
  ],
  ["calcium-adjusted", "mmol/L", ["mmol/l", "MMOL/L"]],
  ["magnesium", "mmol/L", ["mmol/l", "ｍｍｏｌ／ｌ"]],
];

test.each(SPELLINGS)("%s in %s is read in each of its spellings", (name, unit, spellings) => {
  const unread = spellings.filter((spelling) => labUnit(name, spelling) !== unit);
  expect(unread).toEqual([]);
});

test("another unit is none of them, however close", () => {
  const others = [
    "mol/L",
    "µmol/L",
    "mmol/dL",
    "mg/dL",
    "mmol",
    "mmol/L/d",
    "",
    " ",
    "kat/L",
    "nkat/L",
  ];
  for (const [name] of SPELLINGS) expect(others.filter((unit) => labUnit(name, unit))).toEqual([]);
  expect(labUnit("potassium", null)).toBeNull();
});
