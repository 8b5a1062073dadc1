import { tallyKeyPath, tallyLossPath, tallyOpeningPath, type WavePath } from "~/addresses";
import { restoredWithoutKey } from "~/content/waves/en/restored-without-key";
import type { WavePage } from "~/features/waves/show-wave.server";

type WaveTallyProps = { wave: WavePage; path: WavePath; holdsTallyKey: boolean; maySteer: boolean };

/** Before opening: the trustee makes the key here; HR sees what is missing. Those pages are documents of their own. */
export function WaveTallyPlanned({ wave, path, holdsTallyKey, maySteer }: WaveTallyProps) {
  const { holder, key, noTrustee } = wave.tally;
  if (holder === null) return null;
  return (
    <section className="section card">
      <h2>The key to the ballots</h2>
      <p>
        {key
          ? `It is in place. Only ${holder} can open the ballots of this wave, once it has closed.`
          : `Respondents are told that ${holder} holds it. The wave opens only when it has been made.`}
      </p>
      {holdsTallyKey ? (
        <p>
          <a className={key ? "button secondary" : "button"} href={tallyKeyPath(path)}>
            {key ? "Make another key" : "Make the key"}
          </a>
        </p>
      ) : null}
      {maySteer && !key ? (
        <p>
          {noTrustee
            ? "No account has the role trustee yet. Ask your administrator to make one for them."
            : `Ask ${holder} to sign in: their first page leads to it.`}
        </p>
      ) : null}
    </section>
  );
}

/** After closing: what the wave waits for, and the way out when a key is lost. */
export function WaveTallyClosing({ wave, path, holdsTallyKey, maySteer }: WaveTallyProps) {
  const { holder, waiting, keyFileMissing, wasRestored } = wave.tally;
  if (!waiting && !keyFileMissing) return null;
  return (
    <section className="section card">
      {keyFileMissing ? (
        <p>
          {wasRestored
            ? restoredWithoutKey.page
            : "The key file of this wave is not in the server's key directory. Ask the people who run the server to bring it back. Nothing has been lost yet."}
        </p>
      ) : (
        <p>
          It takes no more answers. They stay sealed until {holder} opens them; that can be today or in some
          weeks.
        </p>
      )}
      {holdsTallyKey && waiting ? (
        <p>
          <a className="button" href={tallyOpeningPath(path)}>
            Open the ballots with your key
          </a>
        </p>
      ) : null}
      {maySteer ? (
        <p>
          Is the key lost for good? <a href={tallyLossPath(path)}>Give the wave up</a>
        </p>
      ) : null}
    </section>
  );
}
