import type { WavePath } from "~/addresses";
import type { DocumentAssets } from "~/components/plain-document";
import { useTexts } from "~/components/texts";
import type { HolderScriptTexts } from "~/content/tally/holder/texts";
import type { WavePage } from "~/features/waves/show-wave.server";
import { TallyDocument } from "./document";
import { ChooseStep, KeepStep, ProveStep } from "./key-steps";
import { OpenStep } from "./open-step";
import { TallyPaper } from "./paper";

/** What file and paper are bound to: a practice key is never taken for one of a survey. */
const PRACTICE = "practice";
const SUGGESTED = { holders: 3, needed: 2 };

type RehearsalPageProps = {
  assets: DocumentAssets;
  path: WavePath;
  wave: WavePage;
  organisation: string;
  /** Who practises. */
  person: string;
  /** What the script says. */
  words: HolderScriptTexts;
};

/** Everything that a key holder does, with a survey that the page makes up. */
export function RehearsalPage({ assets, path, wave, organisation, person, words }: RehearsalPageProps) {
  const { rehearsal } = useTexts("holder");
  const { committee } = wave.tally;
  const practice =
    committee && committee.holders.length > 0
      ? { holders: committee.holders.length, needed: committee.needed }
      : SUGGESTED;
  return (
    <TallyDocument
      assets={assets}
      kind="rehearsal"
      title={rehearsal.title}
      lead={rehearsal.lead}
      path={path}
      data={{ wave: PRACTICE, quarter: rehearsal.name, practice, words }}
      paper={
        <TallyPaper
          organisation={organisation}
          quarter={rehearsal.name}
          wave={{ ...wave, id: rehearsal.name }}
          holder={person}
        />
      }
    >
      <div data-step="before" />
      <ChooseStep />
      <KeepStep />
      <ProveStep howTo={rehearsal.tryHow} button={rehearsal.tryButton} />
      <OpenStep hidden>
        <h2 tabIndex={-1} data-focus>
          {rehearsal.later}
        </h2>
        <p>{rehearsal.laterHow}</p>
      </OpenStep>
      <Practised path={path} />
    </TallyDocument>
  );
}

function Practised({ path }: { path: WavePath }) {
  const { rehearsal, toWave } = useTexts("holder");
  return (
    <section data-step="done" hidden>
      <div className="message good" tabIndex={-1} data-focus>
        <h2>{rehearsal.done}</h2>
        <p data-counted />
      </div>
      <p>{rehearsal.discard}</p>
      <p>
        <a className="button" href={path}>
          {toWave}
        </a>
      </p>
    </section>
  );
}
