import { Section } from "#components/section";
import type { GrantRules } from "#domain/grants/programme-rules";
import { mayApplyAgain } from "#domain/grants/rounds";
import { associations } from "#i18n/messages/associations";
import { grantRules } from "#i18n/messages/grant-rules";
import { toldRules } from "#i18n/messages/told-rules";
import { useTexts } from "#i18n/use-texts";

/** Who may apply, rule by rule in plain words. */
export function WhoMayApply({ rules }: { rules: GrantRules }) {
  const { category, eligibility, ownSharePercent, passOn } = rules;
  const told = useTexts(toldRules);
  const { categories } = useTexts(grantRules);
  const { kinds } = useTexts(associations);
  const { applicants, home, registered, activeMonths, onePerCategory } = eligibility;
  const names = applicants.map((kind) => kinds[kind].toLocaleLowerCase("fi")).join(", ");
  const sentences = [
    told.applicants({ kinds: names }),
    home === "anywhere" ? "" : told.homes[home],
    registered ? told.registered : "",
    activeMonths > 0 ? told.active({ count: activeMonths }) : "",
    mayApplyAgain(rules) ? told.applyAgain : "",
    onePerCategory ? told.onePerCategory({ category: categories[category] }) : "",
    ownSharePercent > 0 ? told.ownShare({ percent: ownSharePercent }) : "",
    passOn ? told.passOn : told.noPassOn,
  ].filter(Boolean);
  return (
    <Section title={told.title}>
      <ul className="list-bulleted">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
