import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { TextField } from "#components/text-field";
import { LONGEST_NAME } from "#domain/referrals/saved-search";
import { personalDataIn } from "#domain/shared/personal-data";
import { queryPairs, type DirectoryQuery } from "#domain/search/directory-query";
import { savedSearches } from "#i18n/messages/saved-searches";
import { useTexts } from "#i18n/use-texts";

/** Keeps the question of the page under a name; what looks like somebody's in it is warned of. */
export function SaveSearch({ query }: { query: DirectoryQuery }) {
  const t = useTexts(savedSearches);
  return (
    <div className="no-print">
      <Disclosure summary={t.save}>
        <p className="muted">{t.saveLead}</p>
        {personalDataIn(query.q).length > 0 ? <Note tone="attention">{t.looksPersonal}</Note> : null}
        <Form action="/office/searches">
          <input type="hidden" name="query" value={new URLSearchParams(queryPairs(query)).toString()} />
          <TextField
            name="name"
            label={t.labels.name}
            hint={t.nameHint}
            maxLength={LONGEST_NAME}
            width="medium"
            required
          />
          <Button name="intent" value="save" variant="quiet">
            {t.save}
          </Button>
        </Form>
      </Disclosure>
    </div>
  );
}
