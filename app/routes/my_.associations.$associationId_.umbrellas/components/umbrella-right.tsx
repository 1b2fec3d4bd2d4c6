import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { formatDate } from "#i18n/format";
import { umbrellaRight } from "#i18n/messages/umbrella-right";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { UmbrellasView } from "../queries.server";

type Umbrella = UmbrellasView["umbrellas"][number];
type Part = { associationId: string; umbrella: Umbrella };

/** What the right means, read before the button can be pressed. */
function Give({ associationId, umbrella: { id, name } }: Part) {
  const t = useTexts(umbrellaRight);
  return (
    <Disclosure summary={t.give({ umbrella: name })}>
      <h3>{t.mayTitle({ umbrella: name })}</h3>
      <ul className="list-bulleted">
        {t.may.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t.mayNotTitle}</h3>
      <ul className="list-bulleted">
        {t.mayNot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t.always}</p>
      <Form action={`/my/associations/${associationId}/umbrellas`}>
        <input type="hidden" name="umbrellaId" value={id} />
        <FormActions>
          <Button name="intent" value="give">
            {t.giveYes}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  );
}

function TakeBack({ associationId, umbrella: { id, name } }: Part) {
  const t = useTexts(umbrellaRight);
  return (
    <Disclosure summary={t.takeBack({ umbrella: name })}>
      <p>{t.takeBackText}</p>
      <Form action={`/my/associations/${associationId}/umbrellas`}>
        <input type="hidden" name="umbrellaId" value={id} />
        <FormActions>
          <Button name="intent" value="takeBack" variant="danger">
            {t.takeBackYes}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  );
}

/** The right is given only to an organisation that is in the directory; taken back from any. */
function Change(part: Part) {
  const { mayEdit, isActive } = part.umbrella;
  if (mayEdit) return <TakeBack {...part} />;
  return isActive ? <Give {...part} /> : null;
}

/** One umbrella organisation: whether it may edit, since when, and the way to change that. */
export function UmbrellaRight({ associationId, umbrella, mayGive }: Part & { mayGive: boolean }) {
  const t = useTexts(umbrellaRight);
  const locale = useLocale();
  const { id, name, mayEdit, isActive, isListed, people, given } = umbrella;
  return (
    <Section title={isListed ? <a href={`/associations/${id}`}>{name}</a> : name}>
      <p className="cluster">
        <Tag tone={mayEdit ? "good" : "neutral"} icon={mayEdit ? "check" : "lock"}>
          {mayEdit ? t.mayEdit : t.mayNotEdit}
        </Tag>
        <span className="muted small">{isActive ? t.people({ count: people }) : t.inactive}</span>
      </p>
      {given ? <p className="muted small">{t.since({ date: formatDate(given.at, locale), by: given.by })}</p> : null}
      {mayGive ? (
        <Change associationId={associationId} umbrella={umbrella} />
      ) : (
        <p className="muted">{t.onlySignatory}</p>
      )}
    </Section>
  );
}
