import { Tag } from "#components/tag";
import { referrals } from "#i18n/messages/referrals";
import { useTexts } from "#i18n/use-texts";

/** How long an answer may still take, or how late it is; nothing where none is awaited. */
export function DaysLeft({ left }: { left: number | null }) {
  const t = useTexts(referrals);
  if (left === null) return null;
  return left < 0 ? (
    <Tag tone="bad" icon="clock">
      {t.late({ count: -left })}
    </Tag>
  ) : (
    <span className="muted small">{t.left({ count: left })}</span>
  );
}
