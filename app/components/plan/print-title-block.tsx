import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { WaveHeading } from "~/features/describe-wave.server";

/** On every page: whose result it is, from when, under which promise. */
export function PrintTitleBlock({ heading }: { heading: WaveHeading }) {
  const texts = useTexts("plan").print.heading;
  const { organisation, relationship, wave } = heading;
  return (
    <div className="title-block">
      <p>
        <span>
          <strong>{organisation}</strong>, {relationship.name}
        </span>
        <span>
          <strong>{wave.quarter}</strong>, {fill(texts.period, wave)}
        </span>
      </p>
      <p>
        <span>{fill(texts.threshold, wave)}</span>
        <span>
          <Filled
            text={texts.promise}
            values={{ fingerprint: <span className="fingerprint">{wave.fingerprint}</span> }}
          />
        </span>
      </p>
    </div>
  );
}
