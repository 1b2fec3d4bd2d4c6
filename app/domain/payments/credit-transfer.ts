import {
  checkCreditTransfer,
  controlSum,
  MAX_NAME_LENGTH,
  MAX_REMITTANCE_LENGTH,
  type CreditTransfer,
  type CreditTransferPayment,
  type CreditTransferRefusal,
  type Remittance,
} from "#domain/payments/credit-transfer-check";
import { toSepaText } from "#domain/payments/sepa-text";
import type { Cents } from "#domain/shared/cents";
import { ok, refused, type Result } from "#domain/shared/result";

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

const element = (name: string, ...children: string[]): string => `<${name}>${children.join("")}</${name}>`;
const leaf = (name: string, text: string | number): string => element(name, escaped(String(text)));
const named = (name: string): string => leaf("Nm", toSepaText(name, MAX_NAME_LENGTH));
const account = (name: string, iban: string): string => element(name, element("Id", leaf("IBAN", iban)));

const euros = (amount: Cents): string => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
const seconds = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/**
 * The bank file of a batch: an ISO 20022 pain.001.001.09 message within the EPC's rules for SEPA credit transfers
 * (EPC132-08). The same batch always gives the same file, to the byte; a batch the bank would reject gives all refusals.
 */
export function buildCreditTransfer(transfer: CreditTransfer): Result<string, CreditTransferRefusal[]> {
  const refusals = checkCreditTransfer(transfer);
  return refusals.length === 0 ? ok(creditTransferXml(transfer)) : refused(refusals);
}

/** The order of elements is the schema's and must not change. */
function creditTransferXml(transfer: CreditTransfer): string {
  const message = element("CstmrCdtTrfInitn", groupHeader(transfer), paymentInformation(transfer));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}">${message}</Document>\n`;
}

const controlTotals = (payments: readonly CreditTransferPayment[]): string =>
  leaf("NbOfTxs", payments.length) + leaf("CtrlSum", euros(controlSum(payments)));

function groupHeader({ messageId, createdAt, debtor, payments }: CreditTransfer): string {
  return element(
    "GrpHdr",
    leaf("MsgId", messageId),
    leaf("CreDtTm", seconds(createdAt)),
    controlTotals(payments),
    element("InitgPty", named(debtor.name), organisation(debtor)),
  );
}

function paymentInformation({ messageId, debtor, requestedExecutionDate, payments }: CreditTransfer): string {
  return element(
    "PmtInf",
    leaf("PmtInfId", messageId),
    leaf("PmtMtd", "TRF"),
    controlTotals(payments),
    element("PmtTpInf", element("SvcLvl", leaf("Cd", "SEPA"))),
    element("ReqdExctnDt", leaf("Dt", requestedExecutionDate)),
    element("Dbtr", named(debtor.name), organisation(debtor)),
    account("DbtrAcct", debtor.iban),
    element("DbtrAgt", element("FinInstnId", bank(debtor))),
    leaf("ChrgBr", "SLEV"),
    ...payments.map(transaction),
  );
}

/** The bank is known from the IBAN; the schema wants the element nonetheless. */
const bank = ({ bic }: CreditTransfer["debtor"]): string =>
  bic ? leaf("BICFI", bic) : element("Othr", leaf("Id", "NOTPROVIDED"));

const organisation = ({ organisationId }: CreditTransfer["debtor"]): string =>
  organisationId
    ? element(
        "Id",
        element("OrgId", element("Othr", leaf("Id", organisationId), element("SchmeNm", leaf("Cd", "BANK")))),
      )
    : "";

function transaction({ instructionId, endToEndId, amountCents, creditor, remittance }: CreditTransferPayment): string {
  return element(
    "CdtTrfTxInf",
    element("PmtId", leaf("InstrId", instructionId), leaf("EndToEndId", endToEndId)),
    element("Amt", `<InstdAmt Ccy="EUR">${euros(amountCents)}</InstdAmt>`),
    element("Cdtr", named(creditor.name)),
    account("CdtrAcct", creditor.iban),
    element("RmtInf", remittanceInformation(remittance)),
  );
}

/** Both kinds of reference are SCOR; only the international one has an issuer. */
function remittanceInformation(remittance: Remittance): string {
  if (remittance.kind === "text") return leaf("Ustrd", toSepaText(remittance.text, MAX_REMITTANCE_LENGTH));
  const { reference } = remittance;
  const issuer = reference.startsWith("RF") ? leaf("Issr", "ISO") : "";
  const type = element("Tp", element("CdOrPrtry", leaf("Cd", "SCOR")), issuer);
  return element("Strd", element("CdtrRefInf", type, leaf("Ref", reference)));
}
