import { Link } from "@remix-run/react";
import { METHOD_PATH } from "~/addresses";
import type { WaveHeading } from "~/features/describe-wave.server";

/** What the numbers rest on. */
export function ReportFooter({ heading }: { heading: WaveHeading }) {
  const { threshold, fingerprint } = heading.wave;
  return (
    <footer className="report-footer small muted">
      <p>
        Nothing is shown of fewer than {threshold} people. Everything here is computed from one release, made
        once when the wave closed and never changed. The ballots were destroyed then.{" "}
        <Link to={METHOD_PATH}>How the numbers are made, and what they cannot say</Link>.
      </p>
      {fingerprint ? (
        <p>
          Fingerprint of the promise made to respondents: <span className="fingerprint">{fingerprint}</span>
        </p>
      ) : null}
    </footer>
  );
}
