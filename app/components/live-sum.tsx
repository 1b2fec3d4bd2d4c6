import { Money } from "#components/money";

type LiveSumProps = {
  /** The same word as `data-sum-source` on the money fields that are added up. */
  group: string;
  /** The sum as the server knows it. */
  amount: number;
};

/** The total of money fields on the page, followed while typing. */
export function LiveSum({ group, amount }: LiveSumProps) {
  return (
    <output className="live-sum" data-sum-target={group}>
      <Money amount={amount} />
    </output>
  );
}
