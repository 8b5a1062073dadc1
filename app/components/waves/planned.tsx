import { Link } from "@remix-run/react";
import { OpeningProblems, OpeningSummary } from "~/components/opening-summary";
import { WaveTallyPlanned } from "~/components/tally/wave-tally";
import { OPENING_TEXTS } from "~/content/opening-texts";
import type { Opening } from "~/features/describe-opening.server";
import { WaveFacts, type WavePartProps } from "./facts";
import { WaveLastPlan } from "./last-plan";

export function WavePlanned({
  wave,
  path,
  maySteer,
  isTrustee,
  opening,
}: WavePartProps & { opening: Opening }) {
  const keyAwaited = isTrustee && wave.tally.holder !== null && wave.tally.key === null;
  return (
    <>
      {opening.missed ? (
        <div className="message warn">
          <h2>{OPENING_TEXTS.missedTitle}</h2>
          <p>{opening.missed}</p>
        </div>
      ) : null}
      {keyAwaited ? null : (
        <OpeningProblems
          title={OPENING_TEXTS.blockedTitle}
          problems={opening.byItself.problems}
          hint={opening.slipsHint}
        />
      )}
      <WaveFacts wave={wave} />
      <WaveTallyPlanned wave={wave} path={path} isTrustee={isTrustee} maySteer={maySteer} />
      {maySteer ? (
        <>
          <div className="cluster section">
            <Link className="button secondary" to={`${path}?edit`}>
              Change the plan
            </Link>
            <Link to={`${path}/cancellation`}>Cancel this wave</Link>
          </div>
          <WaveLastPlan actions={wave.lastPlan} />
          <OpeningCard opening={opening} path={path} notYet={wave.notYet} />
        </>
      ) : null}
    </>
  );
}

type OpeningCardProps = {
  opening: Opening;
  path: string;
  notYet: { problem: string; remedy: string } | null;
};

function OpeningCard({ opening, path, notYet }: OpeningCardProps) {
  const { byItself, missed } = opening;
  const blocked = byItself.problems.length > 0;
  return (
    <section className="section card">
      <h2>Opening</h2>
      {missed || blocked ? null : <OpeningSummary facts={byItself.facts} />}
      {notYet && !blocked ? (
        <p>
          It cannot open sooner: {notYet.problem} {notYet.remedy}
        </p>
      ) : null}
      {opening.now.problems.length > 0 ? null : (
        <p>
          <Link className="button secondary" to={`${path}/opening`}>
            {OPENING_TEXTS.review}
          </Link>
        </p>
      )}
    </section>
  );
}
