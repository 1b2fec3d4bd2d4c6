import { Money } from "#components/money";
import { Note } from "#components/note";
import { cents, parseEuros } from "#domain/shared/cents";
import { shareOf } from "#domain/shared/half-up";
import { formatShare } from "#i18n/format";
import { ownShare } from "#i18n/messages/own-share";
import { useLocale, useTexts } from "#i18n/use-texts";

type LeastOwnShareProps = {
  /** How much of the costs must be the applicant's own money, in basis points. */
  shareBp: number;
  /** In cents. */
  costs: number;
  /** As it stands in its field. */
  typed: string | undefined;
  /** Words of `data-sum-source` of the fields of the costs and of the own share. */
  words: { costs: string; own: string };
};

/** That the own money is too little, and how much would do: told as soon as both are written, and never in the way of saving. */
export function LeastOwnShare({ shareBp, costs, typed = "", words }: LeastOwnShareProps) {
  const t = useTexts(ownShare);
  const locale = useLocale();
  const own = parseEuros(typed);
  const least = shareOf(cents(costs), shareBp);
  return (
    <div role="status">
      <div
        hidden={own === null || own >= least}
        data-least-share={shareBp}
        data-least-costs={words.costs}
        data-least-own={words.own}
      >
        <Note tone="attention">
          {t.tooLittle({ share: formatShare(shareBp, locale) })} <Money amount={least} />
        </Note>
      </div>
    </div>
  );
}
