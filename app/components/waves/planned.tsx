import { Link } from "@remix-run/react";
import { cancellationPath, openingPath, type WavePath } from "~/addresses";
import { WaveTallyPlanned } from "~/components/tally/wave-planned";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { OpeningFacts } from "~/features/waves/describe-opening.server";
import { WaveFacts, type WavePartProps } from "./facts";
import { WaveLastPlan } from "./last-plan";
import { OpeningProblems, OpeningSummary } from "./opening-summary";

type Problem = { problem: string; remedy: string };
type Announced = { missed: string | null; slipsHint: string | null; problems: readonly Problem[] };
/** Only whoever may open the wave reads who gets what. */
type Review = { facts: OpeningFacts; possible: boolean };
export type WavePlannedProps = WavePartProps & { opening: Announced; review: Review | null };

export function WavePlanned({ wave, path, maySteer, ownHolder, opening, review }: WavePlannedProps) {
  const { planned } = useTexts("waves").wave;
  const own = wave.tally.committee?.holders.find(({ index }) => index === ownHolder);
  const keyAwaited = own !== undefined && own.key === null && !maySteer;
  return (
    <>
      {opening.missed ? (
        <div className="message warn">
          <h2>{planned.missed}</h2>
          <p>{opening.missed}</p>
        </div>
      ) : null}
      {keyAwaited ? null : (
        <OpeningProblems title={planned.blocked} problems={opening.problems} hint={opening.slipsHint} />
      )}
      <WaveFacts wave={wave} />
      <WaveTallyPlanned wave={wave} path={path} ownHolder={ownHolder} maySteer={maySteer} />
      {maySteer ? (
        <>
          <div className="cluster section">
            <Link className="button secondary" to={`${path}?edit`}>
              {planned.change}
            </Link>
            {wave.mayCancel ? <Link to={cancellationPath(path)}>{planned.cancel}</Link> : null}
          </div>
          <WaveLastPlan actions={wave.lastPlan} />
          {review ? <OpeningCard opening={opening} review={review} path={path} notYet={wave.notYet} /> : null}
        </>
      ) : null}
    </>
  );
}

type OpeningCardProps = { opening: Announced; review: Review; path: WavePath; notYet: Problem | null };

function OpeningCard({ opening, review, path, notYet }: OpeningCardProps) {
  const { planned } = useTexts("waves").wave;
  const { missed, problems } = opening;
  const blocked = problems.length > 0;
  if (blocked && !review.possible) return null;
  return (
    <section className="section card">
      <h2>{planned.opening}</h2>
      {missed || blocked ? null : <OpeningSummary facts={review.facts} />}
      {notYet && !blocked ? <p>{fill(planned.notSooner, notYet)}</p> : null}
      {review.possible ? (
        <p>
          <Link className="button secondary" to={openingPath(path)}>
            {planned.review}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
