import { useTexts } from "~/components/texts";
import type { MeetingPage } from "~/features/meeting/show-meeting.server";

type MeetingJoinBoxProps = { join: MeetingPage["join"] };

const QUIET = 4;

/** How a phone joins: scan, or type the address and the code. */
export function MeetingJoinBox({ join }: MeetingJoinBoxProps) {
  const texts = useTexts("meeting").projector.join;
  if (!join) return null;
  const side = join.qr.size + 2 * QUIET;
  return (
    <aside className="meeting-join" aria-label={texts.label}>
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={texts.code}>
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
