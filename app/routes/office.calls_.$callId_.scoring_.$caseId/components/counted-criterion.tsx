import { Disclosure } from "#components/disclosure";
import { formatShare, plainEuros } from "#i18n/format";
import { assessing } from "#i18n/messages/assessing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AssessingView } from "../queries.server";

type Criterion = AssessingView["criteria"][number];
type CountedCriterionProps = { criterion: Criterion; counted: NonNullable<Criterion["counted"]> };

/** What a formula gave, in words and with what went into it: nothing is to be written here. */
export function CountedCriterion({
  criterion: { name, guidance, min, max, weightBp },
  counted,
}: CountedCriterionProps) {
  const t = useTexts(assessing);
  const locale = useLocale();
  const { points, words, source, inputs, activityRows } = counted;
  return (
    <div className="score-criterion">
      <p>
        <strong>{name}</strong> · {t.countedPoints({ points: plainEuros(points ?? min * 100, locale), max })}
      </p>
      {points === null ? <p className="small">{t.countedNothing}</p> : null}
      <Disclosure summary={`${t.counted}: ${words}`}>
        {guidance ? <p className="prose">{guidance}</p> : null}
        <p>{t.weight({ share: formatShare(weightBp, locale) })}</p>
        <p>
          {t.formula}: <code>{source}</code>
        </p>
        <ul>
          {inputs.map((input) => (
            <li key={input.name}>
              {input.name}: {input.value ?? t.unknown}
            </li>
          ))}
          {activityRows === null ? null : <li>{t.activityRows({ count: activityRows })}</li>}
        </ul>
      </Disclosure>
    </div>
  );
}
