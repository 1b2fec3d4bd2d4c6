import type { ComponentProps } from "react";
import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { OverlapWhyList } from "#components/grants/overlap-why";
import { Tag } from "#components/tag";
import { TextField } from "#components/text-field";
import { formatDateTime } from "#i18n/format";
import { overlapTexts } from "#i18n/messages/overlaps";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OverlapsView, PairView } from "../queries.server";

type Field = ComponentProps<typeof TextField>;
type PairListProps = {
  view: Pick<OverlapsView, "caseId" | "pairs" | "mayNote">;
  why: Field;
  /** The pair whose form was just refused: what was typed belongs there. */
  typedFor: string | null;
};

/** Each pair with what it has in common, and what was found when somebody looked. */
export function PairList({ view: { caseId, pairs, mayNote }, why, typedFor }: PairListProps) {
  const t = useTexts(overlapTexts);
  return (
    <ul className="hairlines">
      {pairs.map((pair) => (
        <li key={pair.otherId}>
          <p className="cluster">
            <strong>{pair.otherNumber}</strong>
            <Tag tone={pair.sureness === "likely" ? "warn" : "neutral"}>{t.sureness[pair.sureness]}</Tag>
            <Tag tone={pair.looked ? "good" : "info"}>{pair.looked ? t.looked : t.toLook}</Tag>
          </p>
          <OverlapWhyList why={pair.why} />
          {pair.looked ? <Looked looked={pair.looked} /> : null}
          {mayNote ? <NoteForm {...{ caseId, pair, why }} isTyped={typedFor === pair.otherId} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Looked({ looked: { why, by, at } }: { looked: NonNullable<PairView["looked"]> }) {
  const t = useTexts(overlapTexts);
  const locale = useLocale();
  return (
    <p>
      {why}
      <br />
      <span className="muted small">{t.lookedBy({ name: by, at: formatDateTime(at, locale) })}</span>
    </p>
  );
}

type NoteFormProps = { caseId: string; pair: PairView; why: Field; isTyped: boolean };

function NoteForm({ caseId, pair, why, isTyped }: NoteFormProps) {
  const t = useTexts(overlapTexts);
  const { otherId, looked } = pair;
  const { error, defaultValue, ...field } = why;
  const typed = isTyped ? { error, defaultValue } : {};
  return (
    <Disclosure summary={looked ? t.reopen : t.look} open={isTyped || undefined}>
      <Form action={`/office/cases/${caseId}/overlaps`}>
        <input type="hidden" name="otherId" value={otherId} />
        <TextField
          {...field}
          {...typed}
          id={isTyped ? "why" : `why-${otherId}`}
          label={looked ? t.labels.again : t.labels.why}
          maxLength={500}
          required
        />
        <FormActions>
          <Button name="intent" value={looked ? "reopen" : "look"} variant="quiet">
            {looked ? t.reopen : t.look}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
