import { ContactRole } from "#components/contact-role";
import { placeWords } from "#domain/associations/shown-place";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Choice } from "#components/choice";
import { DefinitionList } from "#components/definition-list";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Section } from "#components/section";
import type { ConfirmSheet } from "#domain/associations/confirm-sheet";
import type { FormReply } from "#domain/shared/form-reply";
import { groupedPhone } from "#domain/shared/phone-number";
import { confirmSheet } from "#i18n/messages/confirm-sheet";
import { periodText } from "#i18n/period-text";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenLine } from "#i18n/when-text";

type Row = { id: string; title: string; about: string; isKept: boolean; changeHref: string | null };

/** One thing that is said to be so, unless its tick is taken away. */
function ListingRow({ id, title, about, isKept, changeHref }: Row) {
  const t = useTexts(confirmSheet);
  return (
    <li className="record-row">
      <input type="hidden" name="shown" value={id} />
      <Choice
        id={`kept-${id}`}
        type="checkbox"
        name="kept"
        value={id}
        defaultChecked={isKept}
        label={title}
        hint={about}
      />
      {changeHref ? (
        <a href={changeHref} aria-label={t.changeOf({ title })}>
          {t.change}
        </a>
      ) : null}
    </li>
  );
}

function Listings({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useTexts(confirmSheet);
  if (rows.length === 0) return null;
  return (
    <Section title={title} lead={t.untick}>
      <ul className="hairlines">
        {rows.map((row) => (
          <ListingRow key={row.id} {...row} />
        ))}
      </ul>
    </Section>
  );
}

function About({ sheet: { description, operatingArea, contact } }: { sheet: ConfirmSheet }) {
  const t = useTexts(confirmSheet);
  const villages = useTerms("villages");
  const missing = <span className="muted">{t.missing}</span>;
  const items = [
    { label: t.labels.description, value: description },
    { label: t.labels.area, value: operatingArea.map((code) => villages.name(code)).join(", ") },
    { label: t.labels.role, value: contact.role && <ContactRole role={contact.role} /> },
    { label: t.labels.email, value: contact.email },
    { label: t.labels.phone, value: contact.phone && groupedPhone(contact.phone) },
    { label: t.labels.website, value: contact.website },
  ];
  return (
    <Section title={t.about} plain>
      <DefinitionList items={items.map(({ label, value }) => ({ label, value: value || missing }))} />
    </Section>
  );
}

function useRows({ sheet, mayChange, reply }: ConfirmSheetFormProps) {
  const { id, activities, cooperation, today } = sheet;
  const isKept = (listingId: string): boolean => !reply || (reply.values["kept"] ?? []).includes(listingId);
  const locale = useLocale();
  const villages = useTerms("villages");
  const changeHref = (path: string) => (mayChange ? `/my/associations/${id}/${path}` : null);
  return {
    activities: activities.map(({ id: activityId, title, place, ...times }): Row => {
      const about = [
        whenLine(times, locale, today),
        ...placeWords(place.name, villages.name(place.village), place.municipality ?? ""),
      ];
      return {
        id: activityId,
        title,
        about: about.filter(Boolean).join(" · "),
        isKept: isKept(activityId),
        changeHref: changeHref(`activities/${activityId}`),
      };
    }),
    cooperation: cooperation.map(({ id: formId, title, unit, ...period }): Row => {
      const about = [unit, periodText(period, locale)].join(" · ");
      return { id: formId, title, about, isKept: isKept(formId), changeHref: changeHref(`cooperation/${formId}`) };
    }),
  };
}

type ConfirmSheetFormProps = {
  sheet: ConfirmSheet;
  action: string;
  /** What came back when a press was refused: ticks stay as they were. */
  reply?: FormReply | undefined;
  /** The reader may change it: signed in, or after signing in. */
  mayChange: boolean;
  /** Where readers write who cannot change it themselves. */
  coordinator?: string | null | undefined;
  /** The reader is not known as one of its people, and may ask for the right to edit. */
  mayJoin?: boolean;
  /** Under the buttons, e.g. that changing asks for signing in. */
  hint?: string | undefined;
};

/** Everything at a glance, and one big button that says it is so. */
export function ConfirmSheetForm(props: ConfirmSheetFormProps) {
  const { sheet, action, mayChange, coordinator, mayJoin, hint } = props;
  const t = useTexts(confirmSheet);
  const rows = useRows(props);
  return (
    <Form action={action}>
      <About sheet={sheet} />
      <Listings title={t.activities} rows={rows.activities} />
      {rows.activities.length === 0 ? <p className="muted">{t.noActivities}</p> : null}
      <Listings title={t.cooperation} rows={rows.cooperation} />
      <FormActions>
        <Button icon="check" busyLabel={t.confirming}>
          {t.confirm}
        </Button>
        {mayChange ? (
          <ButtonLink href={`/my/associations/${sheet.id}/edit`} variant="quiet" icon="edit">
            {t.changeAll}
          </ButtonLink>
        ) : null}
      </FormActions>
      {hint ? <p className="muted small">{hint}</p> : null}
      {mayJoin ? (
        <p>
          {mayChange ? t.joinEditors : t.joinNobody} <a href={`/my/associations/${sheet.id}/joining`}>{t.join}</a>
        </p>
      ) : null}
      {coordinator ? <p className="muted small">{t.tellCoordinator({ email: coordinator })}</p> : null}
    </Form>
  );
}
