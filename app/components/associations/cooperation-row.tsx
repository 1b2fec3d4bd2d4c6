import { ContactRole } from "#components/contact-role";
import type { CooperationKind } from "#domain/associations/cooperation-kinds";
import { cooperation } from "#i18n/messages/cooperation";
import { periodText } from "#i18n/period-text";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";

type CooperationRowProps = {
  form: {
    id: string;
    kind: CooperationKind;
    title: string;
    description: string;
    associationGives: string;
    cityGives: string;
    startsOn: string | null;
    endsOn: string | null;
    contactRole: string;
    associations: readonly { id: string; name: string }[];
  };
  /** The association whose page this stands on: its own name is not repeated. */
  ownId?: string | undefined;
  /** The unit it is done with, where the page is not the unit's own. */
  unit?: { name: string; href: string } | undefined;
  /** Under a heading that tells the kind it is not told again. */
  hideKind?: boolean | undefined;
};

function Partners({ form, ownId, unit }: CooperationRowProps) {
  const lang = useFinnish();
  const others = form.associations.filter(({ id }) => id !== ownId);
  const links = [
    ...(unit ? [{ ...unit, lang: undefined }] : []),
    ...others.map(({ id, name }) => ({ href: `/associations/${id}`, name, lang })),
  ];
  return links.map(({ href, name, lang: own }, index) => (
    <span key={href}>
      {index > 0 ? ", " : null}
      <a href={href} lang={own}>
        {name}
      </a>
    </span>
  ));
}

/** What an association and a unit do together: who, how, when, with whom of the unit, and what each of them brings. */
export function CooperationRow(props: CooperationRowProps) {
  const { form, hideKind } = props;
  const t = useTexts(cooperation);
  const locale = useLocale();
  const lang = useFinnish();
  const brings = [
    { label: t.associationGives, value: form.associationGives },
    { label: t.cityGives, value: form.cityGives },
  ].filter(({ value }) => value !== "");
  return (
    <li className="cooperation">
      <p className="cooperation-title" lang={lang}>
        <a href={`/cooperation/${form.id}`}>{form.title}</a>
      </p>
      <p className="cooperation-by">
        <Partners {...props} />
      </p>
      <p className="muted small">
        {[hideKind ? "" : t.kinds[form.kind], periodText(form, locale)].filter(Boolean).join(" · ")}
        {form.contactRole ? (
          <>
            {" · "}
            <ContactRole role={form.contactRole} />
          </>
        ) : null}
      </p>
      {form.description ? (
        <p className="cooperation-what" lang={lang}>
          {form.description}
        </p>
      ) : null}
      {brings.length > 0 ? (
        <dl className="cooperation-brings">
          {brings.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={lang}>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}
