import { Link } from "@remix-run/react";
import { METHOD_PATH } from "~/addresses";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { WaveHeading } from "~/features/describe-wave.server";

/** What the numbers rest on. */
export function ReportFooter({ heading }: { heading: WaveHeading }) {
  const texts = useTexts("report").footer;
  const { threshold, fingerprint } = heading.wave;
  return (
    <footer className="report-footer small muted">
      <p>
        {fill(texts.rests, { threshold })} <Link to={METHOD_PATH}>{texts.method}</Link>.
      </p>
      {fingerprint ? (
        <p>
          {texts.fingerprint} <span className="fingerprint">{fingerprint}</span>
        </p>
      ) : null}
    </footer>
  );
}
