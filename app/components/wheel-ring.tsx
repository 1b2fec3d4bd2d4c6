import { patternFill, type FillNumber } from "#components/fill-patterns";
import { WheelName } from "#components/wheel-name";
import { atLeast, ringPath, type RingPiece } from "#domain/calendar/wheel-geometry";

export type WheelArcView = {
  id: string;
  start: number;
  end: number;
  lane: number;
  title: string;
  when: string;
  href: string;
};

export type WheelRingView = {
  ring: string;
  label: string;
  fill: FillNumber;
  laneCount: number;
  arcs: readonly WheelArcView[];
};

type WheelRingProps = {
  ring: WheelRingView;
  /** Stands in the seam at the top and in the legend, so that rings are told apart without colours. */
  number: number;
  inner: number;
  outer: number;
  idPrefix: string;
  asPicture: boolean;
};

/** Shorter arcs would not be seen, nor found by a finger. */
const SHORTEST_SEEN = 15;
const SHORTEST_TARGET = 30;

export function WheelRing({ ring, number, inner, outer, idPrefix, asPicture }: WheelRingProps) {
  const laneWidth = (outer - inner) / Math.max(1, ring.laneCount);
  const middle = (inner + outer) / 2;
  return (
    <>
      {ring.arcs.map((arc) => {
        const rim = outer - arc.lane * laneWidth;
        const piece = { start: arc.start, end: arc.end, inner: rim - laneWidth + 1, outer: rim - 1 };
        const shape = (
          <path
            className="wheel-event-shape"
            d={ringPath(atLeast(piece, SHORTEST_SEEN))}
            fill={patternFill(idPrefix, ring.fill)}
          />
        );
        if (asPicture) return <g key={arc.id}>{shape}</g>;
        return (
          <a
            key={arc.id}
            className="wheel-event"
            href={arc.href}
            aria-label={`${arc.title}, ${arc.when} (${ring.label})`}
          >
            <title>{`${arc.title}, ${arc.when}`}</title>
            <path className="wheel-target" d={ringPath(targetOf(piece))} />
            {shape}
            <WheelName title={arc.title} when={arc.when} />
          </a>
        );
      })}
      <text className="wheel-ring-number" x={0} y={-middle} aria-hidden="true">
        {number}
      </text>
    </>
  );
}

/** An unseen, larger piece around a short event. */
const targetOf = (piece: RingPiece): RingPiece =>
  atLeast({ ...piece, inner: piece.inner - 2, outer: piece.outer + 2 }, SHORTEST_TARGET);
