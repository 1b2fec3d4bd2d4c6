import { Section } from "#components/section";
import { gapsOf, type Coverage } from "#domain/referrals/coverage";
import { coverage as coverageTexts } from "#i18n/messages/coverage";
import { useTexts } from "#i18n/use-texts";
import { hrefOf, type CoverageQuery } from "../schema";
import { useNames } from "./use-names";

/** Where somebody is in need and nothing is offered: what a partnership table should talk about first. */
export function Gaps({ coverage, query }: { coverage: Coverage; query: CoverageQuery }) {
  const t = useTexts(coverageTexts);
  const names = useNames();
  const gaps = gapsOf(coverage);
  return (
    <Section title={t.gaps} lead={gaps.length > 0 ? t.gapsLead : t.noGaps} plain>
      {gaps.length > 0 ? (
        <ol className="hairlines coverage-gaps">
          {gaps.map(({ need, village, ...cover }) => (
            <li key={`${need} ${village}`}>
              <a className="record-title" href={`${hrefOf(query, { need, village })}#opened`}>
                {names.need(need)}, {names.village(village)}
              </a>{" "}
              <span className="muted">{names.marks(need, cover)}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </Section>
  );
}
