import { useTexts } from "~/components/texts";
import type { WavePage } from "~/features/waves/show-wave.server";

type WaveTallyAfterProps = {
  wave: WavePage;
  holdsTallyKey: boolean;
  ownHolder: number | null;
  maySteer: boolean;
};

/** What remains to be said or done when a wave takes no more ballots. */
export function WaveTallyAfter({ wave, holdsTallyKey, ownHolder, maySteer }: WaveTallyAfterProps) {
  const texts = useTexts("tally").after;
  const { holder, oldBallots, restored, lost } = wave.tally;
  const over = wave.state === "closed" || wave.state === "cancelled";
  const holds = ownHolder !== null || (holdsTallyKey && holder !== null);
  return (
    <>
      {oldBallots ? <p className="message warn">{oldBallots}</p> : null}
      {restored ? <p className="message warn">{restored}</p> : null}
      {over && holds && wave.fingerprint ? (
        <div className="message">
          <h2>{texts.destroyTitle}</h2>
          <p>{texts.destroy}</p>
        </div>
      ) : null}
      {lost && maySteer ? (
        <div className="message warn">
          <h2>{texts.tellTitle}</h2>
          <p>{texts.copyThis}</p>
          <blockquote>{lost}</blockquote>
        </div>
      ) : null}
    </>
  );
}
