import { Tag } from "#components/tag";
import { MEMBER_STATES } from "#domain/associations/umbrella-member";
import { umbrellaDesk } from "#i18n/messages/umbrella-desk";
import { useTexts } from "#i18n/use-texts";
import type { UmbrellaView } from "../queries.server";
import { hrefOf, type MemberQuery } from "../schema";

/** How many members stand in each state: a press shows those alone. */
export function StandingLine({ umbrella: { id, members }, query }: { umbrella: UmbrellaView; query: MemberQuery }) {
  const t = useTexts(umbrellaDesk);
  const counted = MEMBER_STATES.map((state) => ({
    state,
    count: members.filter((member) => member.state === state).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul className="cluster" aria-label={t.standing}>
      {counted.map(({ state, count }) => (
        <li key={state}>
          <a href={hrefOf(id, query, { state: query.state === state ? null : state })}>
            <Tag tone={query.state === state ? "info" : "neutral"}>
              {t.states[state]} {count}
            </Tag>
          </a>
        </li>
      ))}
    </ul>
  );
}
