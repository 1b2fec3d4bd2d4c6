import { Icon } from "#components/icon";
import { allAnswers, type FacilityAnswer } from "#domain/premises/facilities";
import { KNOWLEDGE, type Knowledge } from "#domain/shared/knowledge";
import { components } from "#i18n/messages/components";
import { premisesWords } from "#i18n/messages/premises-words";
import { useFinnish, useTexts } from "#i18n/use-texts";

const ICONS: Record<Knowledge, "check" | "close" | null> = { yes: "check", no: "close", unknown: null };

/** What a place has, what it has not, and what nobody has told: three lists, because the third is neither of the others. */
export function FacilityList({ facilities }: { facilities: readonly FacilityAnswer[] }) {
  const { facilities: names } = useTexts(premisesWords);
  const lang = useFinnish();
  const { known } = useTexts(components);
  const all = allAnswers(facilities);
  return (
    <div className="facilities">
      {KNOWLEDGE.map((answer) => {
        const those = all.filter((one) => one.answer === answer);
        const icon = ICONS[answer];
        if (those.length === 0) return null;
        return (
          <div key={answer} className={`facilities-${answer}`}>
            <h3>{known[answer]}</h3>
            <ul>
              {those.map(({ code, note }) => (
                <li key={code}>
                  {icon ? <Icon name={icon} /> : null}
                  <span>
                    {names[code]}
                    {note ? (
                      <span className="muted">
                        {" · "}
                        <span lang={lang}>{note}</span>
                      </span>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
