import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { seenToken } from "#domain/records/seen";
import { changes } from "#i18n/messages/changes";
import { useTexts } from "#i18n/use-texts";
import type { UnseenChange } from "#models/unseen-changes.server";

type Rows = readonly UnseenChange[];

const Tokens = ({ rows }: { rows: Rows }) =>
  rows.map((row) => <input key={seenToken(row)} type="hidden" name="seen" value={seenToken(row)} />);

type WholePageProps = {
  rows: Rows;
  /** Tokens of what somebody has opened. */
  opened: readonly string[];
  /** The list without the question: where the answer is sent, and where one goes back to. */
  list: string;
};

/** Asks before a whole page is marked as seen: how many changes that is, and which of them nobody has opened. */
export function WholePage({ rows, opened, list }: WholePageProps) {
  const t = useTexts(changes);
  const isOpened = (row: UnseenChange): boolean => opened.includes(seenToken(row));
  const [looked, unopened] = [rows.filter(isOpened), rows.filter((row) => !isOpened(row))];
  return (
    <Section title={t.wholeTitle({ count: rows.length })} lead={t.wholeLead}>
      {unopened.length === 0 ? <Note tone="success">{t.allOpened}</Note> : null}
      {unopened.length > 0 ? (
        <Note tone="attention" title={t.neverOpened({ count: unopened.length })}>
          <ul>
            {unopened.map(({ kind, id, title, by }) => (
              <li key={id}>
                <a href={`/office/changes/${kind}/${id}`}>{title}</a>{" "}
                <span className="muted small">{[t.kinds[kind], by.join(", ")].join(" · ")}</span>
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      {looked.length > 0 && unopened.length > 0 ? (
        <Form action={list}>
          <Tokens rows={looked} />
          <FormActions>
            <Button icon="check">{t.markOpened({ count: looked.length })}</Button>
          </FormActions>
        </Form>
      ) : null}
      <Form action={list}>
        <Tokens rows={rows} />
        <FormActions>
          <Button variant={unopened.length > 0 ? "quiet" : "primary"}>{t.markAll({ count: rows.length })}</Button>
          <ButtonLink href={list} variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </Section>
  );
}
