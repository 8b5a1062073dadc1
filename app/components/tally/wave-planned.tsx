import { keyRehearsalPath, tallyKeyPath, type WavePath } from "~/addresses";
import { useLanguage, useTexts } from "~/components/texts";
import { formatList } from "~/content/intl";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";
import type { Holder } from "./committee";

type WaveTallyPlannedProps = {
  wave: WavePage;
  path: WavePath;
  /** Which of the keys is the reader's. */
  ownHolder: number | null;
  maySteer: boolean;
};

/** Before opening: key holders make their keys here; HR sees whose are missing. */
export function WaveTallyPlanned({ wave, path, ownHolder, maySteer }: WaveTallyPlannedProps) {
  const { planned } = useTexts("tally");
  const { committee } = wave.tally;
  if (!committee || committee.holders.length === 0) return null;
  const { holders, serverMode } = committee;
  return (
    <section className="section card">
      <h2>{planned.title}</h2>
      <Progress holders={holders} />
      <OwnKey holder={holders.find(({ index }) => index === ownHolder)} path={path} />
      {maySteer ? <ToAsk holders={holders} /> : null}
      <p>
        <a href={keyRehearsalPath(path)}>{planned.rehearse}</a>
      </p>
      {serverMode ? <p className="message warn">{planned.serverMode}</p> : null}
    </section>
  );
}

function Progress({ holders }: { holders: readonly Holder[] }) {
  const texts = useTexts("tally").planned;
  const language = useLanguage();
  const missing = holders.filter(({ key }) => key === null).map(({ name }) => name);
  if (missing.length === 0) return <p>{texts.inPlace}</p>;
  return <p>{fill(texts.awaited, { holders: formatList(language, missing) })}</p>;
}

function OwnKey({ holder, path }: { holder: Holder | undefined; path: WavePath }) {
  const texts = useTexts("tally").planned;
  if (!holder) return null;
  const made = holder.key?.made;
  return (
    <>
      {made ? <p>{fill(texts.registered, { made })}</p> : null}
      <p>
        <a className={holder.key ? "button secondary" : "button"} href={tallyKeyPath(path)}>
          {holder.key ? texts.makeAnother : texts.make}
        </a>
      </p>
    </>
  );
}

function ToAsk({ holders }: { holders: readonly Holder[] }) {
  const texts = useTexts("tally").planned;
  const language = useLanguage();
  const keyless = holders.filter(({ key }) => key === null);
  const nobody = keyless.filter(({ person }) => person === null).map(({ name }) => name);
  return (
    <>
      {nobody.length > 0 ? <p>{fill(texts.nobody, { holders: formatList(language, nobody) })}</p> : null}
      {keyless.length > nobody.length ? <p>{texts.ask}</p> : null}
    </>
  );
}
