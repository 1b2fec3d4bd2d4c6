import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Tag } from "#components/tag";
import { TextField } from "#components/text-field";
import { LONGEST_NAME } from "#domain/referrals/saved-search";
import { savedSearches } from "#i18n/messages/saved-searches";
import { useTexts } from "#i18n/use-texts";
import type { SearchRow } from "../queries.server";

/** One search: what it finds, what of that is new, and what one may do to it. */
export function SearchItem({ row: { id, name, href, found, fresh, paused } }: { row: SearchRow }) {
  const t = useTexts(savedSearches);
  return (
    <li className="saved-search">
      <a className="record-title" href={href}>
        {name}
      </a>
      <p className="muted">
        {t.found({ count: found })}
        {fresh > 0 ? ` · ${t.fresh({ count: fresh })}` : ""} {paused ? <Tag>{t.paused}</Tag> : null}
      </p>
      <Disclosure summary={`${t.change}: ${name}`}>
        <Form action="/office/searches">
          <input type="hidden" name="searchId" value={id} />
          <TextField
            name="name"
            id={`name-${id}`}
            label={t.labels.name}
            hint={t.nameHint}
            defaultValue={name}
            maxLength={LONGEST_NAME}
            width="medium"
          />
          <FormActions>
            <Button name="intent" value="rename">
              {t.rename}
            </Button>
            <Button name="intent" value={paused ? "resume" : "pause"} variant="quiet">
              {paused ? t.resume : t.pause}
            </Button>
            <Button name="intent" value="remove" variant="quiet">
              {t.remove}
            </Button>
          </FormActions>
        </Form>
      </Disclosure>
    </li>
  );
}
