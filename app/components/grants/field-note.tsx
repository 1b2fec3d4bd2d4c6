import { Button } from "#components/button";
import { useBeyondWords } from "#components/grants/beyond-words";
import { AnswerValue } from "#components/grants/form/answer-value";
import { ThenNote } from "#components/grants/then-note";
import { WrittenProse } from "#components/grants/written-in";
import { Money } from "#components/money";
import type { SubmissionRefusal } from "#domain/grants/application";
import { copiedKey, type Drafting, type OtherAnswer } from "#domain/grants/drafting";
import { answerOfKind, type Answer } from "#domain/grants/form/answers";
import type { Field } from "#domain/grants/form/definition";
import { rowOf, type SinceRow } from "#domain/grants/since-last";
import { formatDateTime } from "#i18n/format";
import { drafting as draftingTexts } from "#i18n/messages/drafting";
import { useLocale, useTexts } from "#i18n/use-texts";

type FieldNoteProps = {
  drafting: Drafting;
  of: OtherAnswer["of"];
  field: string;
  label: string;
  /** The field of the programme's own form, by which a whole answer is told. */
  asked?: Field | undefined;
  /** The earlier application beside this one. */
  last?: { year: number; rows: readonly SinceRow[] } | null | undefined;
  /** Once it is confirmed, what was answered then is told in another place. */
  isThenElsewhere?: boolean | undefined;
  /** What the call does not take of the copied words: such cannot be said to be true, only mended. */
  beyond?: SubmissionRefusal | undefined;
};

const isSum = (name: string): boolean => /cents$/i.test(name);

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value).filter(([name]) => name !== "id") : [];

/** A value that is not a whole answer: a word or a sum, or the cells of a row. */
function PlainValue({ name, value }: { name: string; value: unknown }) {
  if (typeof value === "number" && isSum(name)) return <Money amount={value} />;
  if (typeof value === "string" || typeof value === "number") return <WrittenProse text={String(value)} />;
  return entriesOf(value)
    .filter(([, cell]) => cell !== null && cell !== "")
    .map(([column, cell], index) => (
      <span key={column}>
        {index > 0 ? ", " : null}
        <PlainValue name={column} value={cell} />
      </span>
    ));
}

const isAnswer = (value: unknown): value is Answer => typeof value === "object" && value !== null && "kind" in value;

function OtherValue({ other, asked }: { other: OtherAnswer; asked: Field | undefined }) {
  const t = useTexts(draftingTexts);
  const { value, part, field } = other;
  if (value === null) return <span className="muted">{t.tookAway}</span>;
  const isWhole = asked && part === null && isAnswer(value) && answerOfKind(value, asked.kind);
  return isWhole ? <AnswerValue field={asked} answer={value} /> : <PlainValue name={part ?? field} value={value} />;
}

/** Another answer to the field, with both to choose from. The buttons send the whole form: nothing typed is lost. */
function Other({ other, asked }: { other: OtherAnswer; asked: Field | undefined }) {
  const t = useTexts(draftingTexts);
  const locale = useLocale();
  return (
    <div className="field-note field-note-differs">
      <p>{t.wroteToo({ by: other.by.name, when: formatDateTime(new Date(other.at), locale) })}</p>
      <div className="field-note-value">
        <OtherValue other={other} asked={asked} />
      </div>
      <p className="muted small">{t.stands}</p>
      <div className="cluster">
        <Button name="_intent" value={`use ${other.id}`} variant="quiet" size="small">
          {t.use}
        </Button>
        <Button name="_intent" value={`keep ${other.id}`} variant="quiet" size="small">
          {t.keep}
        </Button>
      </div>
    </div>
  );
}

/**
 * What is to be known of a field: words from last year that nobody has confirmed, what was answered then, and what another
 * wrote differently.
 */
export function FieldNote({ drafting, of, field, label, asked, last, isThenElsewhere, beyond }: FieldNoteProps) {
  const t = useTexts(draftingTexts);
  const key = copiedKey(of, field);
  const { copied } = drafting;
  const others = drafting.otherAnswers.filter((other) => other.of === of && other.field === field);
  const then = last ? <ThenNote year={last.year} row={rowOf(last, key)} /> : null;
  const problem = useBeyondWords()(beyond);
  const isCopied = copied?.unconfirmed.includes(key) ?? false;
  return (
    <>
      {copied && isCopied ? (
        <div className="field-note">
          <p>
            <strong>{t.fromYear({ year: copied.year })}</strong> {t.changeIt}
          </p>
          {then}
          {problem ? (
            <p className="then-check">{problem}</p>
          ) : (
            <Button
              name="_intent"
              value={`confirm ${key}`}
              variant="quiet"
              size="small"
              icon="check"
              aria-label={t.stillTrueOf({ label })}
            >
              {t.stillTrue}
            </Button>
          )}
        </div>
      ) : null}
      {isCopied || isThenElsewhere ? null : then}
      {others.map((other) => (
        <Other key={other.id} other={other} asked={asked} />
      ))}
    </>
  );
}
