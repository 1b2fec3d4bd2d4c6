import { ActionLink } from "#components/action-link";
import { Picture } from "#components/associations/picture";
import { Disclosure } from "#components/disclosure";
import { Progress } from "#components/progress";
import { Section } from "#components/section";
import type { ProfileStep } from "#domain/associations/completeness";
import { completenessTexts } from "#i18n/messages/completeness";
import { useTexts } from "#i18n/use-texts";
import type { OwnAssociationView } from "../queries.server";

type Part = { association: OwnAssociationView };

/** Where each step is taken. */
function hrefOf(step: ProfileStep, { id, draftActivityId, openActivityId }: OwnAssociationView): string {
  const [here, edit] = [`/my/associations/${id}`, `/my/associations/${id}/edit`];
  const places: Record<ProfileStep, string> = {
    activities: draftActivityId ? `${here}/activities/${draftActivityId}` : `${here}/activities/start`,
    contact: `${edit}#contact`,
    description: `${edit}#description`,
    villages: `${edit}#operatingArea`,
    activityTerms: openActivityId ? `${here}/activities/${openActivityId}` : `${here}/activities/start`,
    picture: `${here}/pictures`,
    plainFinnish: `${edit}#languages-fold`,
    accessibility: `${edit}#access`,
    languages: `${edit}#languages`,
    otherLanguages: `${edit}#languages-fold`,
  };
  return places[step];
}

/** The one next step stands out; the others are there for those who want to see them. */
function Steps({ association }: Part) {
  const t = useTexts(completenessTexts);
  const { next, missing } = association.completeness;
  const others = missing.filter((step) => step !== next);
  if (next === null) return <p>{t.all}</p>;
  return (
    <>
      <div className="next-step">
        <p className="next-step-label">{t.next}</p>
        <ActionLink href={hrefOf(next, association)}>{t.steps[next]}</ActionLink>
        <p className="muted small">{t.why[next]}</p>
      </div>
      {others.length > 0 ? (
        <Disclosure summary={t.others({ count: others.length })}>
          <ul>
            {others.map((step) => (
              <li key={step}>
                <a href={hrefOf(step, association)}>{t.steps[step]}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

function Pictures({ association: { id, pictures } }: Part) {
  const t = useTexts(completenessTexts);
  return (
    <div className="own-pictures">
      {pictures.map((picture) => (
        <Picture key={picture.fileId} picture={picture} sizes="10rem" />
      ))}
      <ActionLink href={`/my/associations/${id}/pictures`}>
        {pictures.length > 0 ? t.pictures : t.addPictures}
      </ActionLink>
    </div>
  );
}

/** How much of what readers need is told, calmly, and what would help them most. */
export function OwnProfile({ association }: Part) {
  const t = useTexts(completenessTexts);
  const { percent } = association.completeness;
  const told = t.told({ percent });
  return (
    <Section title={t.title}>
      <div className="own-profile">
        <div className="stack stack-tight">
          <p>{told}</p>
          <Progress label={t.title} value={percent} max={100} text={told} />
          <Steps association={association} />
        </div>
        <Pictures association={association} />
      </div>
    </Section>
  );
}
