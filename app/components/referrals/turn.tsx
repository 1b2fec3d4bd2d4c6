/** What a form about a referral was drawn from: pressed on an older page, it changes nothing. */
export function Turn({ turn }: { turn: number }) {
  return <input type="hidden" name="turn" value={turn} />;
}
