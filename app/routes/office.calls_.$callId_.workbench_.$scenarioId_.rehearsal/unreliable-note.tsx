import { Note } from "#components/note";
import type { RehearsalFacts } from "#domain/grants/scoring/reliable";
import { WHOLE_BP } from "#domain/shared/half-up";
import { formatShare } from "#i18n/format";
import { rehearsal } from "#i18n/messages/rehearsal";
import { useLocale, useTexts } from "#i18n/use-texts";

/** Above everything else: the rehearsal has too many gaps to decide by, in numbers. */
export function UnreliableNote({ facts: { applications, incomplete, weightBp } }: { facts: RehearsalFacts }) {
  const t = useTexts(rehearsal);
  const locale = useLocale();
  const openBp = WHOLE_BP - weightBp;
  return (
    <Note tone="error" title={t.unreliableTitle}>
      {incomplete > 0 ? <p>{t.incomplete({ count: incomplete, all: applications })}</p> : null}
      {openBp > 0 ? <p>{t.weightLeftOut({ share: formatShare(openBp, locale) })}</p> : null}
      <p>{t.unreliableText}</p>
    </Note>
  );
}
