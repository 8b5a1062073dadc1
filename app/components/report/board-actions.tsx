import { useTexts } from "~/components/texts";
import type { BoardAction } from "~/features/report/show-board-summary.server";

export function BoardActions({ actions }: { actions: readonly BoardAction[] }) {
  const { board } = useTexts("report");
  if (actions.length === 0) return <p>{board.nothingPlanned}</p>;
  return (
    <ul>
      {actions.map(({ name, how }) => (
        <li key={name}>
          <strong>{name}</strong>
          <span>{how}</span>
        </li>
      ))}
    </ul>
  );
}
