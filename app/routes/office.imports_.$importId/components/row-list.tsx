import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Pagination } from "#components/pagination";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { Tabs } from "#components/tabs";
import { importLists } from "#i18n/messages/import-lists";
import { importPreview } from "#i18n/messages/import-preview";
import { useTexts } from "#i18n/use-texts";
import type { ImportView } from "../queries.server";
import { ChangeList } from "./change-list";
import { DuplicatesForm } from "./duplicates-form";
import { ProblemsTable } from "./problems-table";
import { RowTable } from "./row-table";

type List = NonNullable<ImportView["list"]>;

/** Whose word holds where people edited what the file tells: one choice for the whole import. */
function EditedChoice({ edited, action }: { edited: ImportView["edited"]; action: string }) {
  const t = useTexts(importPreview);
  return (
    <Form action={action}>
      <RadioGroup
        name="edited"
        legend={t.editedLegend}
        defaultValue={edited}
        layout="line"
        options={[
          { value: "keep", label: t.editedKeep },
          { value: "take", label: t.editedTake },
        ]}
      />
      <FormActions>
        <Button name="intent" value="edited" variant="quiet">
          {t.editedSave}
        </Button>
      </FormActions>
    </Form>
  );
}

function Rows({ list, view, action }: { list: List; view: ImportView; action: string }) {
  const t = useTexts(importPreview);
  const { shows } = useTexts(importLists);
  const { show, rows, names } = list;
  const caption = t.listOf({ list: shows[show], file: view.fileName });
  if (show === "broken") return <ProblemsTable rows={rows} caption={caption} />;
  if (show === "duplicate") return <DuplicatesForm {...{ rows, names, action }} />;
  if (show === "change" || show === "changed") return <ChangeList rows={rows} names={names} of="changes" />;
  if (show !== "kept") return <RowTable rows={rows} caption={caption} />;
  return (
    <div className="stack">
      {view.status === "ready" ? <EditedChoice edited={view.edited} action={action} /> : null}
      <ChangeList rows={rows} names={names} of="kept" />
    </div>
  );
}

/** The rows of an import in lists: what needs a person first. */
export function RowList({ view, list }: { view: ImportView; list: List }) {
  const t = useTexts(importPreview);
  const { shows, showLead } = useTexts(importLists);
  const here = `/office/imports/${view.id}`;
  const hrefOf = (page: number) => `${here}?show=${list.show}&page=${page}`;
  return (
    <div className="stack">
      <Tabs
        label={t.kindHead}
        items={view.shows.map(({ show, count }) => ({
          label: shows[show],
          href: `${here}?show=${show}`,
          current: show === list.show,
          count,
        }))}
      />
      <Section title={shows[list.show]} lead={showLead[list.show]} plain>
        <Rows list={list} view={view} action={hrefOf(list.page)} />
        <Pagination page={list.page} pageCount={list.pageCount} hrefOf={hrefOf} />
      </Section>
    </div>
  );
}
