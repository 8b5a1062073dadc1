import type { BoardAction } from "~/features/report/show-board-summary.server";

export function BoardActions({ actions }: { actions: readonly BoardAction[] }) {
  if (actions.length === 0) return <p>Nothing is planned yet.</p>;
  return (
    <ul>
      {actions.map(({ name, owners, due, status }) => (
        <li key={name}>
          <strong>{name}</strong>
          <span>
            {owners}; by {due}; {status}
          </span>
        </li>
      ))}
    </ul>
  );
}
