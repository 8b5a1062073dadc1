import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber } from "~/content/intl";
import { fill, fillFrom } from "~/content/translated";
import type { PrintedKit } from "~/features/meeting/show-printed-kit.server";
import type { KitCopies, KitPart } from "./kit-parts";

type PrintCoverProps = { kit: PrintedKit; parts: readonly KitPart[]; copies: KitCopies };

/** Whose kit it is, what is in it, and who gets what. */
export function PrintCover({ kit, parts, copies }: PrintCoverProps) {
  const { cover, heading } = useTexts("plan").print;
  const language = useLanguage();
  const { relationship, wave } = kit.heading;
  return (
    <section className="print-cover">
      <h2 className="statement">{cover.title}</h2>
      <p>
        <strong>{relationship.name}</strong>, {fillFrom(wave)(heading.period)}
      </p>
      <table className="contents">
        <thead>
          <tr>
            <th scope="col">{cover.sheet}</th>
            <th scope="col" className="number">
              {cover.copies}
            </th>
            <th scope="col">{cover.whoGetsIt}</th>
          </tr>
        </thead>
        <tbody>
          {parts
            .filter(({ id }) => id !== "cover")
            .map(({ id, title, forWhom }, index) => (
              <tr key={id}>
                <th scope="row">{fill(cover.numbered, { number: index + 1, title })}</th>
                <td className="number">{formatNumber(language, copies[id] ?? 1)}</td>
                <td>{forWhom}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p>{cover.howTo}</p>
    </section>
  );
}
