import type { ReactNode } from "react";
import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import type { WaveHeading } from "~/features/describe-wave.server";

type PrintSheetProps = {
  /** None where a sheet stands alone, without a result. */
  heading: WaveHeading | null;
  title: string;
  /** What else is special about it: how dense it is, and whether it lies on its side. */
  className?: string;
  /** Pages of a result say under which promise it was given. */
  promise?: boolean;
  children: ReactNode;
};

/** One sheet of the kit: whose it is and what in one line on each of its pages. A table only because browsers repeat its head. */
export function PrintSheet({ heading, title, className = "", promise = false, children }: PrintSheetProps) {
  const texts = useTexts("plan").print.heading;
  return (
    <table className={`kit-sheet ${className}`} role="presentation">
      <thead>
        <tr>
          <td>
            <p className="title-line">
              {heading ? (
                <>
                  <strong className="whose">{heading.organisation}</strong>
                  <span className="when">{heading.wave.quarter}</span>
                </>
              ) : null}
              <span className="which">{title}</span>
            </p>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            {children}
            {heading && promise ? (
              <p className="sheet-promise">
                {fillFrom(heading.wave)(texts.period)} · {fillFrom(heading.wave)(texts.threshold)} ·{" "}
                <Filled
                  text={texts.promise}
                  values={{ fingerprint: <span className="fingerprint">{heading.wave.fingerprint}</span> }}
                />
              </p>
            ) : null}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
