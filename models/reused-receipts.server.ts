import { UNSENT_CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import { GrantCaseModel, type Claim, type GrantCase } from "#models/grant-case.server";

export type ReusedReceipt = { rowId: string; applicantName: string; caseNumber: string; number: number };

type SeenCase = Pick<GrantCase, "applicantName" | "caseNumber" | "claims">;

/** Claims the city has seen that hold the same receipt, to the byte: also other associations'. */
export async function findReusedReceipts(
  { municipality }: Pick<GrantCase, "municipality">,
  claim: Pick<Claim, "id" | "rows">,
): Promise<ReusedReceipt[]> {
  const hashes = claim.rows.map(({ receipt }) => receipt.sha256);
  const cases = await GrantCaseModel.find({ municipality, "claims.rows.receipt.sha256": { $in: hashes } })
    .select({
      applicantName: 1,
      caseNumber: 1,
      "claims.id": 1,
      "claims.number": 1,
      "claims.status": 1,
      "claims.rows.id": 1,
      "claims.rows.receipt.sha256": 1,
    })
    .lean<SeenCase[]>()
    .exec();
  const seen = cases.flatMap(({ applicantName, caseNumber, claims }) =>
    claims
      .filter(({ status }) => !UNSENT_CLAIM_STATUSES.includes(status))
      .flatMap(({ number, rows }) =>
        rows.map(({ id, receipt }) => ({
          id,
          sha256: receipt.sha256,
          applicantName,
          caseNumber: caseNumber ?? "",
          number,
        })),
      ),
  );
  return claim.rows.flatMap((row) =>
    seen
      .filter(({ id, sha256 }) => sha256 === row.receipt.sha256 && id !== row.id)
      .map(({ applicantName, caseNumber, number }) => ({ rowId: row.id, applicantName, caseNumber, number })),
  );
}
