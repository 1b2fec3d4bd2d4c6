import { Button } from "#components/button";
import { Note } from "#components/note";
import { SelectField } from "#components/select-field";
import type { useForm } from "#components/use-form";
import { REASON_USES } from "#domain/grants/reasons/reason-text";
import { reasons } from "#i18n/messages/reasons";
import { sameReason } from "#i18n/messages/same-reason";
import { useTexts } from "#i18n/use-texts";
import { listHref, type ListQuery } from "../list-query";
import type { ProposalPageView } from "../queries.server";

type LackingReasonsProps = {
  view: Pick<ProposalPageView, "call" | "lackReason" | "library">;
  query: ListQuery;
  form: ReturnType<typeof useForm<string>>;
  /** The lines that lack something stand above the form already. */
  isListed: boolean;
};

/** A sentence is told by its beginning: a list to choose from is as wide as its longest row. */
const SHOWN = 80;
const beginningOf = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);

/** Over a long list: the lines that lack a reason, each a link to its field, and one reason for all of a use at once. */
export function LackingReasons({ view: { call, lackReason, library }, query, form, isListed }: LackingReasonsProps) {
  const t = useTexts(sameReason);
  const { uses } = useTexts(reasons);
  const { here, elsewhere, counts } = lackReason;
  const count = here.length + elsewhere;
  if (count === 0) return null;
  const groups = REASON_USES.flatMap((use) => {
    const sentences = library.filter((one) => one.use === use);
    const fitting = counts[use] ?? 0;
    if (fitting === 0 || sentences.length === 0) return [];
    const options = sentences.map(({ id, text }) => ({ value: id, label: beginningOf(text) }));
    return [{ label: t.group({ use: uses[use], count: fitting }), options }];
  });
  return (
    <Note tone="attention" title={t.title({ count })}>
      <ul className="cluster list-plain">
        {(isListed ? [] : here).map(({ caseId, applicantName }) => (
          <li key={caseId}>
            <a href={`#rows.${caseId}.reason`}>{applicantName}</a>
          </li>
        ))}
        {elsewhere > 0 ? (
          <li>
            <a href={listHref(call.id, query, { unfinished: true, q: "" })}>{t.elsewhere({ count: elsewhere })}</a>
          </li>
        ) : null}
      </ul>
      {groups.length > 0 ? (
        <>
          <SelectField {...form.field("sameReason")} hint={t.hint} placeholder={t.choose} options={groups} />
          <Button name="intent" value="sameReason" variant="quiet" size="small">
            {t.give}
          </Button>
        </>
      ) : null}
    </Note>
  );
}
