import type { WaveHeading } from "~/features/describe-wave.server";

/** On every page: whose result it is, from when, under which promise. */
export function PrintTitleBlock({ heading }: { heading: WaveHeading }) {
  const { organisation, relationship, wave } = heading;
  return (
    <div className="title-block">
      <p>
        <strong>{organisation}</strong>
        <strong>{wave.quarter}</strong>
      </p>
      <p>
        <span>{relationship.name}</span>
        <span>
          {wave.opened} to {wave.closed}, threshold {wave.threshold}
        </span>
      </p>
      <p>
        <span>Fingerprint</span>
        <span className="fingerprint">{wave.fingerprint}</span>
      </p>
    </div>
  );
}
