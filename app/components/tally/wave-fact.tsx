import type { WavePage } from "~/features/waves/show-wave.server";

type WaveTallyFactProps = { tally: WavePage["tally"]; asked: boolean };

/** Who holds the key, and the key's own fingerprint to compare with the trustee's file and paper. */
export function WaveTallyFact({ tally, asked }: WaveTallyFactProps) {
  const { holder, key } = tally;
  return (
    <>
      <dt>Key to the ballots</dt>
      <dd>
        {holder === null ? "Held by the server" : `Held by ${holder}`}
        {holder === null ? null : key ? (
          <>
            <span className="fact-line fingerprint">{key.fingerprint}</span>
            {key.made ? (
              <span className="fact-line muted small">
                Made on {key.made}
                {key.by ? ` by ${key.by}` : ""}
              </span>
            ) : null}
          </>
        ) : (
          <span className="fact-line">
            {asked ? "" : "Not made yet. The wave cannot open before it has been made."}
          </span>
        )}
      </dd>
    </>
  );
}
