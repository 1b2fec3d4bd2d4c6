import { Disclosure } from "#components/disclosure";
import { Section } from "#components/section";
import { calls } from "#i18n/messages/calls";
import { claimReview } from "#i18n/messages/claim-review";
import { useTexts } from "#i18n/use-texts";
import type { ReviewView } from "../queries.server";

/** What the call told applicants that it accepts and does not: the reviewer's yardstick beside the rows. */
export function AcceptedCosts({ costs: { eligible, ineligible } }: Pick<ReviewView, "costs">) {
  const t = useTexts(calls);
  const { costsTitle } = useTexts(claimReview);
  if (eligible.length + ineligible.length === 0) return null;
  const lists = [
    { title: t.eligible, items: eligible },
    { title: t.ineligible, items: ineligible },
  ];
  return (
    <Disclosure summary={costsTitle}>
      <div className="columns">
        {lists.map(({ title, items }) => (
          <Section key={title} title={title}>
            <ul className="list-bulleted">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Disclosure>
  );
}
