import { useTexts } from "~/components/texts";
import type { Committee } from "./committee";

type LostKeyProps = { committee: Committee; opened: boolean };

/** Read before a key is made and before it is used: what to do when one is gone. */
export function LostKey({ committee: { holders, needed }, opened }: LostKeyProps) {
  const { lost } = useTexts("holder");
  return (
    <details>
      <summary>{lost.title}</summary>
      <p>{lost.either}</p>
      {opened ? null : <p>{lost.before}</p>}
      <p>{holders.length > needed ? lost.spare : lost.none}</p>
    </details>
  );
}
