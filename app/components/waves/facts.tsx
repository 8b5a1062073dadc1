import type { WavePath } from "~/addresses";
import { WaveTallyFact } from "~/components/tally/wave-fact";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { PageTexts } from "~/features/find-page-texts.server";
import type { RefusedAddress } from "~/features/mail/summarise-mail.server";
import type { WavePage } from "~/features/waves/show-wave.server";
import type { CorrectionResult } from "./refused-addresses";

export type WavePartProps = {
  wave: WavePage;
  path: WavePath;
  maySteer: boolean;
  mayPrintSlips: boolean;
  mayEnterPaper: boolean;
  mayReadReport: boolean;
  /** Opens the ballots of a wave from before there were several key holders: not even the administrator does. */
  holdsTallyKey: boolean;
  /** Which of the wave's keys is the reader's. */
  ownHolder: number | null;
  /** Addresses that the mail server has refused; only whoever steers waves reads them. */
  refused: readonly RefusedAddress[];
  /** What was typed to correct one, and why it was not taken. */
  correction: CorrectionResult;
  /** What is wrong at a box that has to be ticked. */
  problem?: string | undefined;
  /** Why its end was not put off. */
  extensionProblem?: string | undefined;
};

type FactTexts = PageTexts["waves"]["wave"]["facts"];

function openingLabel(texts: FactTexts, { state, due }: WavePage, asked: boolean): string {
  if (state === "planned") return due ? texts.shouldHaveOpened : texts.opens;
  return asked ? texts.opened : texts.wouldHaveOpened;
}

type WavePaperFactProps = { departments: readonly { name: string; paper?: number }[] };

/** How many can answer on paper; nothing for waves from before there was any. */
export function WavePaperFact({ departments }: WavePaperFactProps) {
  const texts = useTexts("waves").wave.facts;
  const known = departments.filter(({ paper }) => paper !== undefined);
  if (known.length === 0) return null;
  return (
    <>
      <dt>{texts.paper}</dt>
      <dd>
        {known.map(({ name, paper = 0 }) => (
          <span key={name} className="fact-line">
            {fill(texts.paperOf, { name, paper })}
          </span>
        ))}
      </dd>
    </>
  );
}

/** What is true of a wave in every state. */
export function WaveFacts({ wave }: { wave: WavePage }) {
  const { facts: texts, extension } = useTexts("waves").wave;
  const language = useLanguage();
  const asked = wave.state !== "planned" && !(wave.state === "cancelled" && wave.fingerprint === null);
  return (
    <dl className="facts">
      <dt>{openingLabel(texts, wave, asked)}</dt>
      <dd>{wave.opens}</dd>
      {wave.state === "cancelled" && !asked ? null : (
        <>
          <dt>{texts.closes[wave.state]}</dt>
          <dd>
            {wave.closes}
            {wave.extended ? <span className="fact-line muted small">{extension.extended}</span> : null}
          </dd>
        </>
      )}
      <dt>{asked ? texts.invited : texts.inRoster}</dt>
      <dd>
        {wave.departments.map((department) => (
          <span key={department.name} className="fact-line">
            {plural(language, texts.department, department.invited, { name: department.name })}
          </span>
        ))}
      </dd>
      <dt>{texts.invitations}</dt>
      <dd>{texts[wave.delivery]}</dd>
      <WavePaperFact departments={wave.departments} />
      <dt>{texts.threshold}</dt>
      <dd>{plural(language, texts.thresholdIs, wave.threshold)}</dd>
      <WaveTallyFact tally={wave.tally} asked={asked} />
      {wave.fingerprint ? (
        <>
          <dt>{texts.fingerprint}</dt>
          <dd>
            <span className="fingerprint">{wave.fingerprint}</span>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
