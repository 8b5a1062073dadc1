import type { MarkKind } from "~/features/report/describe-scores.server";

type MarkProps = { kind: MarkKind; x: number; y: number; size: number; faint?: boolean };

/** Circle, diamond or ring: the shape says whose value it is where colour cannot. Drawn inside an svg. */
export function ChartMark({ kind, x, y, size, faint }: MarkProps) {
  const className = `mark ${kind}${faint ? " faint" : ""}`;
  if (kind === "second") {
    const reach = size * 1.2;
    return (
      <path
        className={className}
        d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`}
      />
    );
  }
  return <circle className={className} cx={x} cy={y} r={size} />;
}

/** The same mark beside a name in running text. */
export function NameMark({ kind }: { kind: MarkKind }) {
  return (
    <svg className="name-mark" viewBox="0 0 16 16" aria-hidden="true">
      <ChartMark kind={kind} x={8} y={8} size={5.4} />
    </svg>
  );
}
