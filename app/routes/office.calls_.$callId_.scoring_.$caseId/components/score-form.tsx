import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { SaveStatus } from "#components/save-status";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import type { FormReply } from "#domain/shared/form-reply";
import { formatDateTime, plainEuros } from "#i18n/format";
import { assessing } from "#i18n/messages/assessing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AssessingView } from "../queries.server";
import { CountedCriterion } from "./counted-criterion";
import { JudgedCriterion } from "./judged-criterion";

type View = Pick<AssessingView, "call" | "caseId" | "criteria" | "own" | "isDecided">;
type ScoreFormProps = { view: View; reply: FormReply | undefined };

const pathOf = ({ call, caseId }: Pick<View, "call" | "caseId">): string =>
  `/office/calls/${call.id}/scoring/${caseId}`;

/** The reader's own score: what is written, or what was given and the way to take it up again. */
export function ScoreForm({ view, reply }: ScoreFormProps) {
  const t = useTexts(assessing);
  const labels = Object.fromEntries(
    view.criteria.flatMap(({ id, name }): [string, string][] => [
      [`marks.${id}`, name],
      [`comments.${id}`, t.commentLabel({ criterion: name })],
    ]),
  );
  const saved = Object.fromEntries(
    view.criteria.flatMap(({ id }): [string, string | number | undefined][] => [
      [`marks.${id}`, view.own.marks[id]],
      [`comments.${id}`, view.own.comments[id]],
    ]),
  );
  const form = useForm<string>({ reply, labels: { ...labels, reason: t.reason }, saved, refusals: t.refusals });
  return (
    <Section title={t.yourPoints} plain>
      <FormProblems form={form} />
      {view.own.isOlder && view.own.status !== "none" ? <Note tone="attention">{t.otherCriteria}</Note> : null}
      {view.isDecided ? <Note>{t.decided}</Note> : null}
      {view.own.status === "given" || view.isDecided ? (
        <GivenScore view={view} />
      ) : (
        <WritingForm view={view} form={form} reply={reply} />
      )}
    </Section>
  );
}

type WritingProps = { view: View; form: ReturnType<typeof useForm<string>>; reply: FormReply | undefined };

function WritingForm({ view, form, reply }: WritingProps) {
  const t = useTexts(assessing);
  const { own, criteria } = view;
  const isRevision = own.status === "revising";
  const path = pathOf(view);
  return (
    <Form action={path} autosave={`${path}/draft`} className="score-form" data-submit-keys="">
      <VersionField version={own.version} reply={reply} />
      {isRevision ? <Note tone="info">{t.revising}</Note> : null}
      {criteria.map((criterion) =>
        criterion.counted ? (
          <CountedCriterion key={criterion.id} criterion={criterion} counted={criterion.counted} />
        ) : (
          <JudgedCriterion key={criterion.id} criterion={criterion} form={form} />
        ),
      )}
      {isRevision ? <TextField {...form.field("reason")} maxLength={500} required /> : null}
      <SaveStatus text={t.draftKept} />
      <FormActions>
        <Button name="intent" value="give" busyLabel={t.saving}>
          {t.give}
        </Button>
        <Button name="intent" value="save" variant="quiet" busyLabel={t.saving}>
          {t.save}
        </Button>
        {isRevision ? (
          <Button name="intent" value="keep" variant="quiet">
            {t.keep}
          </Button>
        ) : null}
      </FormActions>
      <p className="muted small needs-script">{t.keys}</p>
    </Form>
  );
}

function GivenScore({ view }: { view: View }) {
  const t = useTexts(assessing);
  const locale = useLocale();
  const { given } = view.own;
  const points = (total: number | null) => (total === null ? "–" : plainEuros(total, locale));
  const latest = given.at(-1);
  if (!latest) return null;
  return (
    <>
      <p>
        <strong>{t.given({ total: points(latest.total) })}</strong>
      </p>
      {view.criteria.map((criterion) =>
        criterion.counted ? (
          <CountedCriterion key={criterion.id} criterion={criterion} counted={criterion.counted} />
        ) : null,
      )}
      {given.length > 1 ? (
        <>
          <h3>{t.versions}</h3>
          <ul>
            {given.map(({ number, total, givenAt, reason }) => (
              <li key={number}>
                {t.version({ number, total: points(total), at: formatDateTime(givenAt, locale) })}
                {reason ? <p className="small muted">{reason}</p> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {view.isDecided ? null : (
        <Form action={pathOf(view)}>
          <Button name="intent" value="revise" variant="quiet">
            {t.revise}
          </Button>
        </Form>
      )}
    </>
  );
}
