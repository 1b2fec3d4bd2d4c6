import { Disclosure } from "#components/disclosure";
import { umbrellaDesk } from "#i18n/messages/umbrella-desk";
import { useTexts } from "#i18n/use-texts";
import type { UmbrellaView } from "../queries.server";

/** Those that are not members, whatever they say: what was said by mistake can be taken back. */
export function DeniedList({ umbrella: { id, denied } }: { umbrella: UmbrellaView }) {
  const t = useTexts(umbrellaDesk);
  if (denied.length === 0) return null;
  return (
    <Disclosure summary={t.denied({ count: denied.length })}>
      <ul className="hairlines">
        {denied.map((one) => (
          <li key={one.id}>
            <a href={`/my/associations/${id}/umbrella/${one.id}`}>{one.name}</a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
