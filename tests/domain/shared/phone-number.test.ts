import { expect, test } from "vitest";
import { groupedPhone } from "#domain/shared/phone-number";

test.each([
  ["0401234567", "040 123 4567"],
  ["+358401234567", "+358 40 123 4567"],
  ["+3580401234567", "+358 40 123 4567"],
  ["0501234567", "050 123 4567"],
  ["0157881234", "015 788 1234"],
  ["091234567", "09 123 4567"],
  ["+35891234567", "+358 9 123 4567"],
  ["0201234567", "020 123 4567"],
  ["080012345", "0800 12345"],
  ["+46701234567", "+46701234567"],
  ["112", "112"],
  ["soita iltaisin", "soita iltaisin"],
])("%s is shown as %s", (number, shown) => expect(groupedPhone(number)).toBe(shown));
