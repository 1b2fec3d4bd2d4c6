import { ActionLink } from "#components/action-link";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { bookings as texts } from "#i18n/messages/bookings";
import { useTexts } from "#i18n/use-texts";
import type { MyDeskView } from "../queries.server";

/** A place to meet in: one's own times, and what waits for one's word as a keeper. */
export function MyPremises({ bookings: { coming, toAnswer } }: Pick<MyDeskView, "bookings">) {
  const t = useTexts(texts);
  return (
    <Section title={t.title} actions={<ActionLink href="/premises">{t.find}</ActionLink>}>
      <p className="cluster">
        <a href="/my/bookings">{coming > 0 ? t.comingCount({ count: coming }) : t.deskNothing}</a>
        {toAnswer > 0 ? <Tag tone="warn">{t.toAnswer({ count: toAnswer })}</Tag> : null}
      </p>
    </Section>
  );
}
