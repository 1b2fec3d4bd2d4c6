import { Choice } from "#components/choice";
import type { FieldError } from "#components/field-errors";
import { Fieldset } from "#components/fieldset";
import { ToldChange, ToldPlain } from "#components/records/told";
import type { useFieldWords } from "#components/records/use-field-words";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { ConflictView } from "#domain/records/conflict-view";
import { sideField } from "#domain/records/edit-basis";
import { formatDateTime } from "#i18n/format";
import { comparison } from "#i18n/messages/comparison";
import { useLocale, useTexts } from "#i18n/use-texts";

type Question = ConflictView["conflicts"][number] & {
  /** The writer's own text where it can be edited right here. */
  typed: string | undefined;
};

type ConflictChoiceProps = { question: Question; words: ReturnType<typeof useFieldWords>; error: FieldError };

/** Longer than this a text would run out of one line on a phone. */
const LONG = 30;

function OwnText({ name, text }: { name: string; text: string }) {
  const t = useTexts(comparison);
  const field = { name, defaultValue: text, label: t.youWrote, hint: t.youWroteHint };
  return text.length > LONG || text.includes("\n") ? <TextArea {...field} rows={5} /> : <TextField {...field} />;
}

/** One thing that two people changed differently: what it was, what each made of it, and which is to stand. */
export function ConflictChoice({ question, words, error }: ConflictChoiceProps) {
  const t = useTexts(comparison);
  const locale = useLocale();
  const { key, base, theirs, mine, saved, typed } = question;
  const [before, their, own] = [base, theirs, mine].map((value) => words.tell(key, value));
  if (!before || !their || !own) return null;
  const side = { type: "radio" as const, name: sideField(key) };
  const savedWords = { by: saved.by, when: formatDateTime(saved.at, locale) };
  return (
    <Fieldset id={`conflict-${key}`} legend={words.name(key)} error={error}>
      <div className="conflict-before">
        <p className="muted small">{t.atOpening}</p>
        <ToldPlain told={before} />
      </div>
      <div className="conflict-sides">
        <div className="conflict-side">
          <Choice {...side} id={`side-${key}`} value="theirs" label={<strong>{t.keepTheirs}</strong>} />
          <p className="muted small">{t.theySaved(savedWords)}</p>
          <ToldChange before={before} after={their} side="after" />
        </div>
        <div className="conflict-side">
          <Choice {...side} id={`side-${key}-mine`} value="mine" label={<strong>{t.keepMine}</strong>} />
          {typed === undefined ? (
            <>
              <p className="muted small">{t.youWrote}</p>
              <ToldChange before={before} after={own} side="after" />
            </>
          ) : (
            <OwnText name={key} text={typed} />
          )}
        </div>
      </div>
    </Fieldset>
  );
}
