import { useId } from "react";
import { type FillNumber, FillPatterns, patternFill } from "#components/fill-patterns";
import { Money } from "#components/money";

export type PotSegment = {
  label: string;
  /** Cents. */
  amount: number;
  fill: FillNumber;
};

type PotBarProps = {
  /** Names the picture, e.g. "Määräraha 70 000,00 €". */
  label: string;
  /** Cents: the whole pot. Segments beyond it make the bar longer than the pot. */
  total: number;
  segments: readonly PotSegment[];
};

/** A pot of money as one bar with every cent named. The legend carries the same in words. */
export function PotBar({ label, total, segments }: PotBarProps) {
  const id = useId();
  const whole = Math.max(
    total,
    segments.reduce((sum, segment) => sum + segment.amount, 0),
    1,
  );
  const shares = segments.map((segment) => (100 * Math.max(0, segment.amount)) / whole);
  const startOf = (index: number) => shares.slice(0, index).reduce((sum, share) => sum + share, 0);
  return (
    <figure className="pot">
      <svg className="pot-bar" width="100%" height="24" role="img" aria-label={label}>
        <FillPatterns idPrefix={id} />
        <rect className="pot-track" width="100%" height="100%" fill={patternFill(id, "rest")} />
        {segments.map((segment, index) => (
          <rect
            className="pot-segment"
            key={segment.label}
            x={`${startOf(index).toFixed(3)}%`}
            width={`${(shares[index] ?? 0).toFixed(3)}%`}
            height="100%"
            fill={patternFill(id, segment.fill)}
          />
        ))}
      </svg>
      <figcaption>
        <ul className="pot-legend">
          {segments.map((segment) => (
            <li key={segment.label}>
              <svg className="swatch" width="16" height="16" aria-hidden="true" focusable="false">
                <rect width="16" height="16" rx="3" fill={patternFill(id, segment.fill)} />
              </svg>
              <span>
                {segment.label} <Money amount={segment.amount} />
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
