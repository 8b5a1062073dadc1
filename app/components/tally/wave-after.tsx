import type { WavePage } from "~/features/waves/show-wave.server";

type WaveTallyAfterProps = { wave: WavePage; holdsTallyKey: boolean; maySteer: boolean };

/** What remains to be said or done when a wave takes no more ballots. */
export function WaveTallyAfter({ wave, holdsTallyKey, maySteer }: WaveTallyAfterProps) {
  const { holder, oldBallots, restored, lost } = wave.tally;
  const over = wave.state === "closed" || wave.state === "cancelled";
  return (
    <>
      {oldBallots ? <p className="message warn">{oldBallots}</p> : null}
      {restored ? <p className="message warn">{restored}</p> : null}
      {over && holdsTallyKey && holder !== null && wave.fingerprint ? (
        <div className="message">
          <h2>Destroy the key now</h2>
          <p>
            Delete the key file everywhere you keep it, shred the printed backup and your note of the
            passphrase. That is your part of the promise; Tandem cannot do it for you.
          </p>
        </div>
      ) : null}
      {lost && maySteer ? (
        <div className="message warn">
          <h2>Tell the people who answered</h2>
          <p>You may copy this:</p>
          <blockquote>{lost}</blockquote>
        </div>
      ) : null}
    </>
  );
}
