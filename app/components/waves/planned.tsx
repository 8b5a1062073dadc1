import { Form, Link, useNavigation } from "@remix-run/react";
import { WaveTallyPlanned } from "~/components/tally/wave-tally";
import { WaveFacts, type WavePartProps } from "./facts";
import { WaveLastPlan } from "./last-plan";

export function WavePlanned({ wave, path, maySteer, isTrustee, publicUrlMissing }: WavePartProps) {
  const opening = useNavigation().formAction?.endsWith("/opening") ?? false;
  return (
    <>
      {wave.refusal && !(isTrustee && wave.tally.holder !== null && wave.tally.key === null) ? (
        <div className="message warn">
          <h2>{wave.due ? "It could not open on its date" : "It cannot open like this"}</h2>
          <p>{wave.refusal.problem}</p>
          <p>{wave.refusal.remedy}</p>
        </div>
      ) : null}
      {publicUrlMissing ? (
        <div className="message warn">
          <h2>Links would only work on this machine</h2>
          <p>
            Tandem does not know the address at which people reach it. Ask your administrator to set
            PUBLIC_URL before the wave opens.
          </p>
        </div>
      ) : null}
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
          <section className="section card">
            <h2>Opening</h2>
            <p>
              The wave opens by itself on {wave.opens}. Opening freezes the roster, the statements, the
              threshold and the promise to respondents
              {wave.delivery === "mail" ? ", and sends the invitations" : ""}. You cannot change any of that
              afterwards.
            </p>
            {wave.notYet && !wave.refusal ? (
              <p>
                It cannot open sooner: {wave.notYet.problem} {wave.notYet.remedy}
              </p>
            ) : null}
            <Form method="post" action={`${path}/opening`}>
              <button
                type="submit"
                className="button"
                disabled={wave.notYet !== null}
                aria-disabled={opening || wave.notYet !== null}
              >
                {opening ? "Opening" : "Open now"}
              </button>
            </Form>
          </section>
        </>
      ) : null}
    </>
  );
}
