import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { Committee, Holder } from "./committee";

type AwaitedHoldersProps = { committee: Committee; ownHolder: number | null };

/** Who has come with a key, and who is awaited: the same for HR and all key holders. */
export function AwaitedHolders({ committee: { holders, needed, given }, ownHolder }: AwaitedHoldersProps) {
  const texts = useTexts("tally").closing;
  return (
    <ul className="tally-keys">
      {holders.map((holder) => (
        <li key={holder.index}>
          {holder.name} {holder.index === ownHolder ? texts.you : null}
          <span className="fact-line muted small">
            <ShareState holder={holder} enough={given >= needed} />
          </span>
          {holder.share === "wrong" ? <span className="fact-line small">{texts.again}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function ShareState({ holder: { share, given, misfits }, enough }: { holder: Holder; enough: boolean }) {
  const texts = useTexts("tally").closing;
  const language = useLanguage();
  if (share === "wrong") return plural(language, texts.wrong, misfits ?? 0);
  if (given !== null) return fill(texts.came, { at: given });
  return enough ? texts.notNeeded : texts.awaited;
}
