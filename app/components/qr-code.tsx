export type QrCodeOf = { size: number; path: string };

/** A code to point a phone at: dark on white also in the dark, or no camera would read it. */
export function QrCode({ code: { size, path }, label }: { code: QrCodeOf; label: string }) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path className="qr-code-paper" d={`M0 0h${size}v${size}H0z`} />
      <path d={path} />
    </svg>
  );
}
