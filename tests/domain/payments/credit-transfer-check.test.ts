import { describe, expect, test } from "vitest";
import { buildCreditTransfer } from "#domain/payments/credit-transfer";
import { checkCreditTransfer, type CreditTransfer } from "#domain/payments/credit-transfer-check";
import { cents } from "#domain/shared/cents";
import { batch, ibanOf, payment } from "#tests/domain/payments/sample-batch";

describe("a batch the bank would reject", () => {
  test.each<[string, CreditTransfer, string[]]>([
    ["no payments", batch({ payments: [] }), ["noPayments"]],
    ["a long message id", batch({ messageId: "X".repeat(36) }), ["badMessageId"]],
    ["a slash at the end", batch({ messageId: "PKS/" }), ["badMessageId"]],
    ["two slashes", batch({ messageId: "PKS//1" }), ["badMessageId"]],
    ["a letter outside the basic set", batch({ payments: [payment({ endToEndId: "Ä-1" })] }), ["badEndToEndId"]],
    ["nothing to pay", batch({ payments: [payment({ amountCents: cents(0) })] }), ["amountOutOfRange"]],
    [
      "a thousand million",
      batch({ payments: [payment({ amountCents: cents(1_000_000_000_00) })] }),
      ["amountOutOfRange"],
    ],
    ["the same end-to-end id twice", batch({ payments: [payment(), payment()] }), ["duplicateEndToEndId"]],
    [
      "a long message to the payee",
      batch({ payments: [payment({ remittance: { kind: "text", text: "x".repeat(141) } })] }),
      ["remittanceTooLong"],
    ],
    [
      "an empty message to the payee",
      batch({ payments: [payment({ remittance: { kind: "text", text: " " } })] }),
      ["remittanceEmpty"],
    ],
    [
      "a wrong reference",
      batch({ payments: [payment({ remittance: { kind: "reference", reference: "1234562" } })] }),
      ["badReference"],
    ],
    [
      "a name without letters",
      batch({ payments: [payment({ creditor: { name: "***", iban: ibanOf("FI2112345600000785") } })] }),
      ["badCreditorName"],
    ],
    ["a wrong BIC", batch({ debtor: { ...batch().debtor, bic: "NDEA" } }), ["badBic"]],
  ])("is not written: %s", (_, transfer, codes) => {
    expect(checkCreditTransfer(transfer).map(({ code }) => code)).toEqual(codes);
    expect(buildCreditTransfer(transfer).ok).toBe(false);
  });
  test("tells every fault and where it is", () => {
    expect(
      checkCreditTransfer(batch({ messageId: "", payments: [payment(), payment({ amountCents: cents(-1) })] })),
    ).toEqual([{ code: "badMessageId" }, { code: "amountOutOfRange", at: 1 }, { code: "duplicateEndToEndId", at: 1 }]);
  });
});
