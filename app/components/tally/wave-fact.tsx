import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";
import { type Committee, type Holder, ofQuorum } from "./committee";

type WaveTallyFactProps = { tally: WavePage["tally"]; asked: boolean };

/** Who holds the keys, and each key's own fingerprint to compare with a holder's paper. */
export function WaveTallyFact({ tally, asked }: WaveTallyFactProps) {
  const texts = useTexts("tally").fact;
  const { holder, committee } = tally;
  return (
    <>
      <dt>{texts.label}</dt>
      <dd>
        {committee && committee.holders.length > 0 ? (
          <Holders committee={committee} />
        ) : holder === null ? (
          texts.server
        ) : (
          <OneHolder holder={holder} made={tally.key} asked={asked} />
        )}
      </dd>
    </>
  );
}

function Holders({ committee: { holders, needed } }: { committee: Committee }) {
  const { quorums, replaced } = useTexts("tally").fact;
  return (
    <>
      {ofQuorum(quorums, holders.length, needed)}
      <ul className="tally-keys">
        {holders.map((holder) => (
          <li key={holder.index}>
            {holder.name}
            <KeyLine made={holder.key} />
            {holder.replaced ? <span className="fact-line small message warn">{replaced}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function KeyLine({ made }: { made: Holder["key"] }) {
  const texts = useTexts("tally").fact;
  if (!made) return <span className="fact-line muted small">{texts.notMade}</span>;
  return (
    <>
      <span className="fact-line muted small">{texts.ofKey}</span>
      <span className="fact-line fingerprint">{made.fingerprint}</span>
    </>
  );
}

type OneHolderProps = { holder: string; made: WavePage["tally"]["key"]; asked: boolean };

/** Of a wave that opened before there were several key holders. */
function OneHolder({ holder, made, asked }: OneHolderProps) {
  const texts = useTexts("tally").fact;
  const on = made?.made ?? null;
  return (
    <>
      {fill(texts.holder, { holder })}
      {made || !asked ? <KeyLine made={made} /> : null}
      {made && on !== null ? (
        <span className="fact-line muted small">
          {made.by ? fill(texts.madeBy, { made: on, name: made.by }) : fill(texts.made, { made: on })}
        </span>
      ) : null}
    </>
  );
}
