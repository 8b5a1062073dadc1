import { tallyKeyPath, type WavePath } from "~/addresses";
import { FilledText } from "~/components/filled-text";
import type { DocumentAssets } from "~/components/plain-document";
import { useLanguage, useTexts } from "~/components/texts";
import { formatList } from "~/content/intl";
import type { HolderScriptTexts } from "~/content/tally/holder/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";
import { type Committee, type Holder, ofQuorum } from "./committee";
import { TallyDocument } from "./document";
import { ChooseStep, KeepStep, ProveStep } from "./key-steps";
import { LostKey } from "./lost-key";
import { TallyPaper } from "./paper";

type TallyKeyPageProps = {
  assets: DocumentAssets;
  path: WavePath;
  wave: WavePage;
  committee: Committee;
  /** Whose key it is. */
  holder: Holder;
  quarter: string;
  organisation: string;
  /** What the script says. */
  words: HolderScriptTexts;
};

/** Three steps: a passphrase, a file and a paper, and the proof that they work. Only then the server hears of the key. */
export function TallyKeyPage(props: TallyKeyPageProps) {
  const { assets, path, wave, committee, holder, quarter, organisation, words } = props;
  const texts = useTexts("holder").key;
  const { prove } = texts;
  const data = { wave: wave.id, quarter: wave.quarter, keyAddress: tallyKeyPath(path), words };
  return (
    <TallyDocument
      assets={assets}
      kind="key"
      title={fill(texts.title, { quarter })}
      lead={texts.lead}
      path={path}
      data={data}
      paper={<TallyPaper organisation={organisation} quarter={quarter} wave={wave} holder={holder.name} />}
    >
      <BeforeStep closes={wave.closes} committee={committee} made={holder.key} />
      <ChooseStep />
      <KeepStep />
      <ProveStep howTo={prove.howTo} button={prove.button} />
      <DoneStep path={path} />
    </TallyDocument>
  );
}

type BeforeStepProps = { closes: string; committee: Committee; made: Holder["key"] };

function BeforeStep({ closes, committee, made }: BeforeStepProps) {
  const { key, quorums, holders } = useTexts("holder");
  const { before } = key;
  const names = committee.holders.map(({ name }) => name);
  return (
    <div data-step="before">
      {made ? (
        <p className="message warn">
          <FilledText
            text={key.replaces}
            values={{ fingerprint: <span className="fingerprint">{made.fingerprint}</span> }}
          />
        </p>
      ) : null}
      <section className="message">
        <h2>{before.title}</h2>
        <ul>
          <li>
            {ofQuorum(quorums, names.length, committee.needed)}{" "}
            {fill(holders, { holders: formatList(useLanguage(), names) })}
          </li>
          <li>{fill(before.comeBack, { closes })}</li>
          <li>{before.needs}</li>
          <li>{before.destroy}</li>
          <li>{before.device}</li>
        </ul>
        <LostKey committee={committee} opened={false} />
      </section>
    </div>
  );
}

function DoneStep({ path }: { path: WavePath }) {
  const { key, toWave, ofKey } = useTexts("holder");
  const { done } = key;
  return (
    <section data-step="done" hidden>
      <div className="message good" tabIndex={-1} data-focus>
        <h2>{done.title}</h2>
        <p>
          <FilledText
            text={done.fingerprint}
            values={{ label: ofKey, fingerprint: <strong className="fingerprint" data-fingerprint /> }}
          />
        </p>
      </div>
      <p>{done.apart}</p>
      <p>{done.compare}</p>
      <p>{done.other}</p>
      <p>
        <a className="button" href={path}>
          {toWave}
        </a>
      </p>
    </section>
  );
}
