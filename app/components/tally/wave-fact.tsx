import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";

type WaveTallyFactProps = { tally: WavePage["tally"]; asked: boolean };

/** Who holds the key, and the key's own fingerprint to compare with the trustee's file and paper. */
export function WaveTallyFact({ tally, asked }: WaveTallyFactProps) {
  const texts = useTexts("tally").fact;
  const { holder, key } = tally;
  return (
    <>
      <dt>{texts.label}</dt>
      <dd>
        {holder === null ? texts.server : fill(texts.holder, { holder })}
        {holder === null ? null : key ? (
          <>
            <span className="fact-line">
              {texts.fingerprint} <span className="fingerprint">{key.fingerprint}</span>
            </span>
            {key.made ? (
              <span className="fact-line muted small">
                {key.by
                  ? fill(texts.madeBy, { made: key.made, name: key.by })
                  : fill(texts.made, { made: key.made })}
              </span>
            ) : null}
          </>
        ) : (
          <span className="fact-line">{asked ? "" : texts.notMade}</span>
        )}
      </dd>
    </>
  );
}
