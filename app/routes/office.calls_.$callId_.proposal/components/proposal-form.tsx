import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { LiveSum } from "#components/live-sum";
import { TableRegion } from "#components/table-region";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import { likelyOutcome } from "#domain/grants/likely-outcome";
import { cents, eurosForField, parseEuros } from "#domain/shared/cents";
import { formatDateTime, formatEuros } from "#i18n/format";
import { keptSums } from "#i18n/messages/kept-sums";
import { openPoints } from "#i18n/messages/open-points";
import { proposal } from "#i18n/messages/proposal";
import { proposalRefusals } from "#i18n/messages/proposal-refusals";
import { sameReason } from "#i18n/messages/same-reason";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ProposalReply } from "../actions.server";
import { listHref, type ListQuery } from "../list-query";
import type { ProposalPageView, ProposalRow } from "../queries.server";
import { AwaitedAnswers } from "./awaited-answers";
import { LackingReasons } from "./lacking-reasons";
import { OpenPoints } from "./open-points";
import { ProposalFormRow } from "./proposal-form-row";
import { ReasonSnippets } from "./reason-snippets";

type Texts = ReturnType<typeof useTexts<(typeof proposal)["fi"]>>;

type ProposalFormProps = {
  view: Pick<
    ProposalPageView,
    "call" | "version" | "rows" | "library" | "ready" | "elsewhereCents" | "lackReason" | "isKept"
  >;
  query: ListQuery;
  reply: ProposalReply | undefined;
};

const fieldsOf = ({ caseId }: ProposalRow) =>
  ({
    outcome: `rows.${caseId}.outcome`,
    proposed: `rows.${caseId}.proposed`,
    reason: `rows.${caseId}.reason`,
  }) as const;

function labelsOf(rows: readonly ProposalRow[], t: Texts): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const { outcome, proposed, reason } = fieldsOf(row);
      const label = (field: string) => t.fieldLabel({ applicant: row.applicantName, field });
      return [
        [outcome, label(t.columns.outcome)],
        [proposed, label(t.columns.sum)],
        [reason, label(t.columns.reason)],
      ];
    }),
  );
}

/** A stored grant of nothing is a sum that has not been written yet. */
const sumForField = ({ proposedCents }: ProposalRow): string | null =>
  proposedCents === null || proposedCents === 0 ? null : eurosForField(cents(proposedCents));

/**
 * Of what came late, or from whom the call does not serve, the line is as good as written: the preparer saves or mends it.
 * Of all others nothing is chosen before somebody proposes it.
 */
const savedOf = (rows: readonly ProposalRow[], ready: ProposalPageView["ready"]) =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const { outcome, proposed, reason } = fieldsOf(row);
      const likely = likelyOutcome(row);
      return [
        [outcome, row.outcome ?? (likely === "grant" ? "" : likely)],
        [proposed, sumForField(row)],
        [reason, row.outcome === null && likely !== "grant" ? ready[likely] : row.reason],
      ];
    }),
  );

/** A page of the list as one form. The sum counts on from what stands elsewhere, for the budget is one. */
export function ProposalForm({ view, query, reply }: ProposalFormProps) {
  const { call, version, rows, library, ready, elsewhereCents } = view;
  const t = useTexts(proposal);
  const k = useTexts(keptSums);
  const o = useTexts(openPoints);
  const locale = useLocale();
  const form = useForm<string>({
    reply,
    labels: { ...labelsOf(rows, t), sameReason: useTexts(sameReason).label, ...o.labels },
    saved: savedOf(rows, ready),
    refusals: { ...useTexts(proposalRefusals), openPoints: o.refusal },
  });
  const collided = reply?.refusals.some(({ code }) => code === "changedMeanwhile") ?? false;
  const typedSum = rows.reduce((sum, row) => {
    const typed = row.isOwn ? sumForField(row) : form.field(fieldsOf(row).proposed).defaultValue;
    return sum + (parseEuros(typed ?? "") ?? 0);
  }, elsewhereCents);
  return (
    <>
      <FormProblems form={form} />
      <Form action={listHref(call.id, query, { page: query.page })}>
        <VersionField {...{ version, reply }} />
        <input type="hidden" data-sum-source="proposed" value={String(elsewhereCents / 100)} />
        {/* Enter in a field presses a form's first button, which must not be one that writes reasons. */}
        <button type="submit" name="intent" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <AwaitedAnswers waiting={reply?.waiting ?? []} />
        <OpenPoints open={reply?.open ?? []} form={form} />
        <LackingReasons {...{ view, query, form }} isListed={form.problems.length > 0} />
        <TableRegion label={t.title}>
          <table className="table table-stack proposal-table">
            <caption className="visually-hidden">{t.title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.columns.applicant}</th>
                <th scope="col" className="cell-number">
                  {t.columns.requested}
                </th>
                <th scope="col" className="cell-number">
                  {t.columns.lastYear}
                </th>
                <th scope="col">{t.columns.outcome}</th>
                <th scope="col">{t.columns.sum}</th>
                <th scope="col">{t.columns.reason}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ProposalFormRow key={row.caseId} row={row} names={fieldsOf(row)} form={form} collided={collided} />
              ))}
            </tbody>
          </table>
        </TableRegion>
        <ReasonSnippets library={library} />
        <div className="proposal-bar">
          <p>
            {view.isKept ? k.soFar : t.soFar} <LiveSum group="proposed" amount={typedSum} />{" "}
            {t.ofBudget({ sum: formatEuros(call.budgetCents, locale) })}
          </p>
          <FormActions>
            <Button name="intent" value="save" variant="quiet" busyLabel={t.saving}>
              {t.save}
            </Button>
            {call.mayFinish ? (
              <Button name="intent" value="finish" busyLabel={t.saving}>
                {t.finish}
              </Button>
            ) : null}
          </FormActions>
          {call.mayFinish ? null : (
            <p className="muted small">{t.afterClose({ date: formatDateTime(call.closesAt, locale) })}</p>
          )}
        </div>
      </Form>
    </>
  );
}
