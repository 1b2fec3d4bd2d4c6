import { Button } from "#components/button";
import { Form } from "#components/form";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { formatShare } from "#i18n/format";
import { scoring } from "#i18n/messages/scoring";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ScoringView } from "../queries.server";

type CriteriaListProps = { view: Pick<ScoringView, "call" | "criteria" | "version" | "newerVersion" | "may"> };

/** What the call scores by, frozen when it was made, and the way to newer ones while nobody has scored. */
export function CriteriaList({ view: { call, criteria, version, newerVersion, may } }: CriteriaListProps) {
  const t = useTexts(scoring);
  const locale = useLocale();
  if (criteria.length === 0 && newerVersion === null) return null;
  return (
    <Section title={t.criteria} lead={version > 0 ? t.criteriaVersion({ version }) : undefined}>
      {newerVersion !== null && may.manage ? (
        <Note tone="info">
          <p>{t.newerCriteria({ version: newerVersion })}</p>
          <Form action={`/office/calls/${call.id}/scoring`}>
            <Button name="intent" value="take" variant="quiet">
              {t.takeCriteria}
            </Button>
          </Form>
        </Note>
      ) : null}
      <ul className="hairlines">
        {criteria.map(({ id, name, guidance, min, max, weightBp, words }) => (
          <li key={id}>
            <strong>{name}</strong>
            <p className="small muted">
              {[
                t.points({ min, max }),
                t.weight({ share: formatShare(weightBp, locale) }),
                words ? t.computed : t.judged,
              ].join(" · ")}
            </p>
            {guidance ? <p className="small prose">{guidance}</p> : null}
            {words ? <p className="small">{words}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
