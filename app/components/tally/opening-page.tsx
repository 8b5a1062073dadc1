import { tallyBallotsPath, tallyOpeningPath, type WavePath } from "~/addresses";
import type { DocumentAssets } from "~/components/plain-document";
import { useTexts } from "~/components/texts";
import type { HolderScriptTexts } from "~/content/tally/holder/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";
import { TallyDocument } from "./document";
import { LostKey } from "./lost-key";
import { OfflineWay } from "./offline-way";
import { OpenStep } from "./open-step";

type TallyOpeningPageProps = {
  assets: DocumentAssets;
  path: WavePath;
  wave: WavePage;
  /** Which of several keys is the reader's; null in a wave that opened when there was one only. */
  ownHolder: number | null;
  quarter: string;
  /** The next survey for which the reader can make a key now. */
  next: NextKey | null;
  /** What the script says. */
  words: HolderScriptTexts;
};

type NextKey = { quarter: string; href: string };

/** Here a key holder comes back with the key. */
export function TallyOpeningPage({ assets, path, wave, ownHolder, ...props }: TallyOpeningPageProps) {
  const { quarter, next, words } = props;
  const texts = useTexts("holder").opening;
  const { committee } = wave.tally;
  const data = {
    wave: wave.id,
    quarter: wave.quarter,
    listAddress: tallyBallotsPath(path),
    openingAddress: tallyOpeningPath(path),
    words,
  };
  return (
    <TallyDocument
      assets={assets}
      kind={committee ? "shares" : "opening"}
      title={fill(texts.title, { quarter })}
      lead={committee ? texts.lead : texts.leadAlone}
      path={path}
      data={data}
    >
      <Facts wave={wave} ownHolder={ownHolder} />
      <OpenStep />
      {committee ? (
        <OfflineWay
          path={path}
          file={[["tandem-sheets", wave.quarter, wave.id].join("-"), "json"].join(".")}
        />
      ) : null}
      {committee ? <SharesDone path={path} next={next} /> : <OpeningDone path={path} />}
      {committee ? <LostKey committee={committee} opened /> : null}
    </TallyDocument>
  );
}

/** What a holder can compare: with paper and mail, and with the other holders. */
function Facts({ wave, ownHolder }: Pick<TallyOpeningPageProps, "wave" | "ownHolder">) {
  const { opening: texts, ofKey, ofSurvey } = useTexts("holder");
  const { committee, key } = wave.tally;
  const own = committee?.holders.find(({ index }) => index === ownHolder)?.key ?? key;
  return (
    <dl className="facts">
      <dt>{texts.closed}</dt>
      <dd>
        {wave.closes}
        {wave.extended ? <span className="fact-line muted small">{texts.extended}</span> : null}
      </dd>
      <dt>{ofKey}</dt>
      <dd className="fingerprint">{own?.fingerprint}</dd>
      <dt>{ofSurvey}</dt>
      <dd className="fingerprint" data-survey-fingerprint>
        {wave.fingerprint}
      </dd>
      {committee ? (
        <>
          <dt>{texts.sheets}</dt>
          <dd data-sheets />
          <dt>{texts.list}</dt>
          <dd>
            <span className="fingerprint" data-list-fingerprint />
            <span className="fact-line muted small">{texts.listHelp}</span>
          </dd>
        </>
      ) : null}
    </dl>
  );
}

type DoneProps = { path: WavePath };

/** One key of several has come. It is kept until the wave has been counted. */
function SharesDone({ path, next }: DoneProps & { next: NextKey | null }) {
  const { opening, toWave } = useTexts("holder");
  return (
    <section data-step="done" hidden>
      <div className="message good" tabIndex={-1} data-focus>
        <h2>{opening.given}</h2>
        <p data-counted />
      </div>
      <p>{opening.keep}</p>
      <p>
        <a className="button" href={path}>
          {toWave}
        </a>
      </p>
      {next ? (
        <>
          <p>{fill(opening.next, { quarter: next.quarter })}</p>
          <p>
            <a className="button secondary" href={next.href}>
              {fill(opening.makeNext, { quarter: next.quarter })}
            </a>
          </p>
        </>
      ) : null}
    </section>
  );
}

function OpeningDone({ path }: DoneProps) {
  const { opening, destroy, toWave } = useTexts("holder");
  return (
    <section data-step="done" hidden>
      <div className="message good" tabIndex={-1} data-focus>
        <h2>{opening.done}</h2>
        <p data-counted />
      </div>
      <h2>{destroy.title}</h2>
      <p>{destroy.how}</p>
      <p>
        <a className="button" href={path}>
          {toWave}
        </a>
      </p>
    </section>
  );
}
