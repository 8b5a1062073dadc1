import { useTexts } from "~/components/texts";
import type { ChosenAction } from "~/features/meeting/describe-choosing.server";
import { OwnersAndDate } from "./owners-and-date";

type ChosenListProps = { actions: readonly ChosenAction[]; brief?: boolean };

/** What was chosen; in brief where owners and dates have just been read. */
export function ChosenList({ actions, brief = false }: ChosenListProps) {
  const texts = useTexts("meeting").projector.close;
  if (actions.length === 0) return <p>{texts.nothingNew}</p>;
  return (
    <ul className="meeting-list">
      {actions.map((action) => (
        <li key={action.key}>
          <strong>{action.name}</strong> {brief ? null : <OwnersAndDate action={action} />}
        </li>
      ))}
    </ul>
  );
}
