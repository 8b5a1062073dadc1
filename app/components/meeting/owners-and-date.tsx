import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { ChosenAction } from "~/features/meeting/describe-choosing.server";

/** Who sees to something until when, and where it comes from. */
export function OwnersAndDate({ action }: { action: ChosenAction }) {
  const { choose, owners } = useTexts("meeting").projector;
  const { topic, due } = action;
  const who = action.owners || owners.nobody;
  return topic === null
    ? fill(choose.planned, { owners: who, due })
    : fill(choose.written, { topic, owners: who, due });
}
