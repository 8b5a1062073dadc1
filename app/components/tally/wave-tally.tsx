import { tallyKeyPath, tallyLossPath, tallyOpeningPath, type WavePath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";

type WaveTallyProps = { wave: WavePage; path: WavePath; holdsTallyKey: boolean; maySteer: boolean };

/** Before opening: the trustee makes the key here; HR sees what is missing. Those pages are documents of their own. */
export function WaveTallyPlanned({ wave, path, holdsTallyKey, maySteer }: WaveTallyProps) {
  const texts = useTexts("tally").planned;
  const { holder, key } = wave.tally;
  if (holder === null) return null;
  return (
    <section className="section card">
      <h2>{texts.title}</h2>
      <p>{fill(key ? texts.inPlace : texts.awaited, { holder })}</p>
      {holdsTallyKey ? (
        <p>
          <a className={key ? "button secondary" : "button"} href={tallyKeyPath(path)}>
            {key ? texts.makeAnother : texts.make}
          </a>
        </p>
      ) : null}
      {maySteer && !key ? <p>{fill(texts.askHolder, { holder })}</p> : null}
    </section>
  );
}

/** After closing: what the wave waits for, and the way out when a key is lost. */
export function WaveTallyClosing({ wave, path, holdsTallyKey, maySteer }: WaveTallyProps) {
  const texts = useTexts("tally").closing;
  const { holder, waiting, keyFileMissing, wasRestored } = wave.tally;
  if (!waiting && !keyFileMissing) return null;
  return (
    <section className="section card">
      {keyFileMissing ? (
        <p>{wasRestored ? texts.keyFileMissingAfterRestore : texts.keyFileMissing}</p>
      ) : (
        <p>{fill(texts.waits, { holder: holder ?? "" })}</p>
      )}
      {holdsTallyKey && waiting ? (
        <p>
          <a className="button" href={tallyOpeningPath(path)}>
            {texts.open}
          </a>
        </p>
      ) : null}
      {maySteer ? (
        <p>
          {texts.isItLost} <a href={tallyLossPath(path)}>{texts.giveUp}</a>
        </p>
      ) : null}
    </section>
  );
}
