import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { creditorReference, finnishReference } from "#domain/grants/reference-number";
import { buildCreditTransfer } from "#domain/payments/credit-transfer";
import type { CreditTransfer } from "#domain/payments/credit-transfer-check";
import { cents } from "#domain/shared/cents";
import { batch, ibanOf, payment } from "#tests/domain/payments/sample-batch";

function xmlOf(transfer: CreditTransfer): string {
  const built = buildCreditTransfer(transfer);
  if (!built.ok) throw new Error(JSON.stringify(built.refusal));
  return built.value;
}
const contents = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map(([, content = ""]) => content);
const tagsIn = (xml: string) => [...xml.matchAll(/<([A-Za-z]+)[ >]/g)].map(([, tag]) => tag);

describe("a bank file", () => {
  test("says who pays whom, how much, when and why", () => {
    const xml = xmlOf(batch());
    expect(contents(xml, "Nm")).toEqual(["Pieksämäen kaupunki", "Pieksämäen kaupunki", "Kylärinki ry"]);
    expect(contents(xml, "IBAN")).toEqual(["FI1410093000123458", "FI2112345600000785"]);
    expect(xml).toContain('<InstdAmt Ccy="EUR">1150.00</InstdAmt>');
    expect(contents(xml, "Dt")).toEqual(["2027-05-06"]);
    expect(contents(xml, "CreDtTm")).toEqual(["2027-05-04T08:15:30Z"]);
    expect(contents(xml, "Ustrd")).toEqual(["Avustus 2027, PKS-2027-0041"]);
  });
  test("keeps the order of elements that the schema demands", () => {
    expect(tagsIn(xmlOf(batch()))).toEqual([
      "Document",
      "CstmrCdtTrfInitn",
      "GrpHdr",
      "MsgId",
      "CreDtTm",
      "NbOfTxs",
      "CtrlSum",
      "InitgPty",
      "Nm",
      "Id",
      "OrgId",
      "Othr",
      "Id",
      "SchmeNm",
      "Cd",
      "PmtInf",
      "PmtInfId",
      "PmtMtd",
      "NbOfTxs",
      "CtrlSum",
      "PmtTpInf",
      "SvcLvl",
      "Cd",
      "ReqdExctnDt",
      "Dt",
      "Dbtr",
      "Nm",
      "Id",
      "OrgId",
      "Othr",
      "Id",
      "SchmeNm",
      "Cd",
      "DbtrAcct",
      "Id",
      "IBAN",
      "DbtrAgt",
      "FinInstnId",
      "Othr",
      "Id",
      "ChrgBr",
      "CdtTrfTxInf",
      "PmtId",
      "InstrId",
      "EndToEndId",
      "Amt",
      "InstdAmt",
      "Cdtr",
      "Nm",
      "CdtrAcct",
      "Id",
      "IBAN",
      "RmtInf",
      "Ustrd",
    ]);
  });
  test("carries a reference in the structured form, the issuer only for RF", () => {
    const rf = xmlOf(
      batch({
        payments: [payment({ remittance: { kind: "reference", reference: creditorReference("539007547034") } })],
      }),
    );
    expect(rf).toContain(
      "<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>ISO</Issr></Tp><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>",
    );
    const finnish = xmlOf(
      batch({ payments: [payment({ remittance: { kind: "reference", reference: finnishReference("123456") } })] }),
    );
    expect(finnish).toContain("<Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>1234561</Ref>");
  });
  test("names the bank when its BIC is given", () =>
    expect(xmlOf(batch({ debtor: { ...batch().debtor, bic: "NDEAFIHH" } }))).toContain(
      "<FinInstnId><BICFI>NDEAFIHH</BICFI></FinInstnId>",
    ));
  test("cuts a name to seventy characters and escapes what XML would read as its own", () => {
    const [, , name = ""] = contents(
      xmlOf(
        batch({
          payments: [payment({ creditor: { name: `K'<&>${"ä".repeat(90)}`, iban: ibanOf("FI2112345600000785") } })],
        }),
      ),
      "Nm",
    );
    expect(name).toBe(`K&apos;.+.${"ä".repeat(65)}`);
  });
});

test("whatever is paid, the control totals are exact, and the same batch gives the same file", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 999_999_999_99 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(amounts, fc.string({ unit: "grapheme", maxLength: 100 }), (sums, name) => {
      const payments = sums.map((sum, index) =>
        payment({
          endToEndId: `E-${index}`,
          amountCents: cents(sum),
          creditor: { name: `A${name}`, iban: ibanOf("FI2112345600000785") },
        }),
      );
      const xml = xmlOf(batch({ payments }));
      const asCents = (text: string) => Number(text.replace(".", ""));
      expect(contents(xml, "NbOfTxs")).toEqual([String(sums.length), String(sums.length)]);
      const total = contents(xml, "InstdAmt")
        .map(asCents)
        .reduce((sum, amount) => sum + amount, 0);
      expect(contents(xml, "CtrlSum").map(asCents)).toEqual([total, total]);
      expect(total).toBe(sums.reduce((sum, amount) => sum + amount, 0));
      for (const each of contents(xml, "CtrlSum")) expect(each).toMatch(/^\d+\.\d{2}$/);
      for (const each of contents(xml, "Nm")) expect(each.replace(/&\w+;/g, "'").length).toBeLessThanOrEqual(70);
      expect(xmlOf(batch({ payments }))).toBe(xml);
    }),
  );
});
