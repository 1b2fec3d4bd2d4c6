import { useId } from "react";
import { FillPatterns, patternFill } from "#components/fill-patterns";
import type { WheelRingView } from "#components/wheel-ring";

/** Which ring is which: number, pattern and name. */
export function WheelLegend({ rings }: { rings: readonly Pick<WheelRingView, "ring" | "label" | "fill">[] }) {
  const idPrefix = useId();
  return (
    <ol className="legend wheel-legend">
      {rings.map(({ ring, label, fill }, index) => (
        <li key={ring}>
          <svg className="swatch" width={18} height={18} aria-hidden="true">
            {index === 0 ? <FillPatterns idPrefix={idPrefix} /> : null}
            <rect width={18} height={18} fill={patternFill(idPrefix, fill)} />
          </svg>
          <span>
            <span className="numbers">{index + 1}</span> {label}
          </span>
        </li>
      ))}
    </ol>
  );
}
