import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";

type Committee = WavePage["tally"]["committee"];

/** Who will be able to open the ballots, and whose key is still to come. */
export function OpeningKeys({ committee }: { committee: Committee }) {
  const { keys } = useTexts("waves").sample;
  if (!committee) return null;
  const { holders, needed } = committee;
  return (
    <section className="section">
      <h2>{keys.title}</h2>
      {holders.length === 0 ? (
        <p>{keys.server}</p>
      ) : (
        <>
          <ul>
            {holders.map(({ index, name, key }) => (
              <li key={index}>
                {key === null
                  ? fill(keys.missing, { name })
                  : key.made === null
                    ? fill(keys.there, { name })
                    : fill(keys.made, { name, made: key.made })}
              </li>
            ))}
          </ul>
          <p>{fill(keys.quorum, { needed, holders: holders.length })}</p>
        </>
      )}
    </section>
  );
}
