import { expect, test } from "vitest";
import { blamesAddress } from "#domain/mail-refusal";
import { addressRefusal } from "#emails/address-refusal";

test.each([
  ["5.1.1", true],
  ["5.1.10", true],
  ["5.2.1", true],
  ["5.2.2", true],
  ["5.4.4", true],
  ["4.4.7", true],
  ["5.0.0", true],
  ["5.1.8", false],
  ["5.2.3", false],
  ["5.3.4", false],
  ["5.5.1", false],
  ["5.7.1", false],
  ["2.1.5", false],
  ["nonsense", false],
])("a notice with status %s blames the address: %s", (status, blamed) => {
  expect(blamesAddress({ reply: null, status })).toBe(blamed);
});

const failure = (responseCode: number, response: string, command: string) =>
  Object.assign(new Error("failed"), { responseCode, response, command });

test.each([
  [550, "550 5.1.1 no such user", "RCPT TO", "5.1.1"],
  [550, "550 no such user", "RCPT TO", "550"],
  [550, "550-5.1.1 no such user", "DATA", "5.1.1"],
  [550, "550 refused", "DATA", null],
  [550, "550 5.7.1 relaying denied", "RCPT TO", null],
  [554, "554 blocked", "RCPT TO", null],
  [451, "451 4.1.1 later", "RCPT TO", null],
  [535, "535 5.7.8 wrong password", "AUTH PLAIN", null],
])("the answer %i (%s) to %s is of the address: %s", (code, response, command, status) => {
  expect(addressRefusal(failure(code, response, command))).toBe(status);
});

test("a server that cannot be reached says nothing of the address", () => {
  expect(addressRefusal(new Error("ECONNREFUSED"))).toBeNull();
  expect(addressRefusal("nothing")).toBeNull();
});
