import { useTexts } from "~/components/texts";
import type { ChosenAction } from "~/features/meeting/describe-choosing.server";
import { ChosenList } from "./chosen-list";

/** What is signed. */
export function MeetingSign({ title, actions }: { title: string; actions: readonly ChosenAction[] }) {
  const { projector } = useTexts("meeting");
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <ChosenList actions={actions} />
      <p>{projector.sign.both}</p>
    </>
  );
}
