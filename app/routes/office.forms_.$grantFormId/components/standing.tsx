import { Note } from "#components/note";
import { formEditor } from "#i18n/messages/form-editor";
import { formList } from "#i18n/messages/form-list";
import { formUses } from "#i18n/messages/form-uses";
import { useTexts } from "#i18n/use-texts";
import type { FormPageView } from "../queries.server";

type StandingProps = { view: Pick<FormPageView, "problems" | "lacking" | "published" | "mayEdit" | "draft"> };

/** How the form stands: what keeps it from being published, what lacks a translation, and what is published now. */
export function Standing({ view: { problems, lacking, published, mayEdit, draft } }: StandingProps) {
  const t = useTexts(formEditor);
  const { changedSince, unpublished, version } = useTexts(formList);
  const { publishedAt } = useTexts(formUses);
  const isStarted = draft.sections.length > 0;
  const state = published
    ? [version(published), publishedAt(published), published.isChanged ? changedSince : ""]
    : [unpublished];
  return (
    <>
      <p className="muted">{state.filter(Boolean).join(" · ")}</p>
      {mayEdit ? null : <Note>{t.readOnly}</Note>}
      {isStarted && problems.length > 0 ? (
        <Note tone="attention" title={t.problems({ count: problems.length })}>
          {t.problemsText}
        </Note>
      ) : null}
      {lacking.sv + lacking.en > 0 ? <p className="muted">{t.lackingNote({ list: t.lacking(lacking) })}</p> : null}
    </>
  );
}
