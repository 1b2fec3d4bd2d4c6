import { Turn } from "#components/referrals/turn";

/** How the page looked that a form stands on. */
export type DrawnProps = {
  /** The turn the form was drawn at. */
  turn: number;
  /** The contact stands on the page: it is to come back with a form that was not accepted. */
  hasLooked: boolean;
};

/** The fields by which a form comes back as it was, and is refused when the referral has moved on. */
export const Drawn = ({ turn, hasLooked }: DrawnProps) => (
  <>
    <Turn turn={turn} />
    {hasLooked ? <input type="hidden" name="looked" value="yes" /> : null}
  </>
);
