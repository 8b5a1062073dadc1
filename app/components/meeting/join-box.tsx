import type { MeetingPage } from "~/features/meeting/show-meeting.server";

type MeetingJoinBoxProps = { join: MeetingPage["join"] };

const QUIET = 4;

/** How a phone joins: scan, or type the address and the code. */
export function MeetingJoinBox({ join }: MeetingJoinBoxProps) {
  if (!join) return null;
  const side = join.qr.size + 2 * QUIET;
  return (
    <aside className="meeting-join" aria-label="Join with a phone">
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label="QR code to join">
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={join.qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p>
        <span>{join.address.replace(/^https?:\/\//, "")}</span>
        <strong className="meeting-code">{join.code}</strong>
      </p>
    </aside>
  );
}
