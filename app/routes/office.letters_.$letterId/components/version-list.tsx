import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { formatDateTime } from "#i18n/format";
import { letterTexts } from "#i18n/messages/letter-texts";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { EditedLetter } from "../queries.server";

type Version = EditedLetter["versions"][number];

/** Every text that has been in use, who wrote it and when; each can be taken into use again. */
export function VersionList({ edited }: { edited: EditedLetter }) {
  const t = useTexts(letterTexts);
  const { letter, version, own, versions } = edited;
  return (
    <Section title={t.versions} lead={versions.length === 0 ? t.noVersions : t.versionsLead}>
      {own.length > 0 ? (
        <Form action={`/office/letters/${letter}`} className="bench-actions">
          <input type="hidden" name="version" value={version} />
          {own.map((locale) => (
            <Button key={locale} name="intent" value={`restore.${locale}`} variant="quiet" size="small">
              {t.backToOwn}: {t.languages[locale].toLowerCase()}
            </Button>
          ))}
        </Form>
      ) : null}
      <ol className="letter-versions">
        {versions.map((each) => (
          <li key={each.index}>
            <Row letter={letter} version={version} row={each} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Row({ letter, version, row }: Pick<EditedLetter, "letter" | "version"> & { row: Version }) {
  const t = useTexts(letterTexts);
  const { index, locale, at, by, text, isCurrent } = row;
  const when = t.by({ at: formatDateTime(at, useLocale()), name: by });
  return (
    <>
      <p>
        <strong>{t.languages[locale]}</strong> <span className="muted">{when}</span>{" "}
        {isCurrent ? <Tag tone="good">{t.current}</Tag> : null}
      </p>
      {text ? (
        <Disclosure summary={<span lang={locale}>{text.subject}</span>}>
          <p className="pre-line" lang={locale}>
            {text.body}
          </p>
        </Disclosure>
      ) : (
        <p>{t.ofProgram}</p>
      )}
      {isCurrent ? null : (
        <Form action={`/office/letters/${letter}`}>
          <input type="hidden" name="version" value={version} />
          <Button name="intent" value={`restore.${index}`} variant="quiet" size="small">
            {t.useAgain} <span className="visually-hidden">{`${t.languages[locale]}, ${when}`}</span>
          </Button>
        </Form>
      )}
    </>
  );
}
