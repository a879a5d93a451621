import { expect, test } from "vitest";
import { passwordFault } from "./password-fault";

const EMAIL = "ada.bergstrom@mail.example";

test.each([
  ["fourteen chars", "passwordShort"],
  ["twitches come and go", null],
  ["fifteen letters", null],
  ["naïve élan à coté", null],
  ["我的小狗喜欢在海边跑步和游泳", "passwordShort"],
  ["我的小狗喜欢在海边跑步和游泳呢", null],
  ["x".repeat(15), "passwordCommon"],
  ["abcabcabcabcabc", "passwordCommon"],
  ["passwordpassword", "passwordCommon"],
  ["flickerflickerflicker", "passwordCommon"],
  ["Ada.Bergstrom@mail.example", "passwordCommon"],
  ["a b c d e f g h i j", null],
  [`${"a long one ".repeat(23)}end`, null],
  [`${"a long one ".repeat(23)}endless`, "passwordLong"],
] as const)("a new password %j: %s", (password, fault) => {
  expect(passwordFault(password, EMAIL)).toBe(fault);
});
