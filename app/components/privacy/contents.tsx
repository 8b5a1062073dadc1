import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

/** In the order of the numbers that the parts give themselves. */
export function DataProtectionContents() {
  const { purposes, shown, learners, stored, roles, operation, rights, record, agreement } =
    useTexts("data-protection");
  const titles = [
    purposes.title,
    purposes.howItWorksTitle,
    shown.askedTitle,
    shown.title,
    learners.title,
    stored.title,
    stored.keptTitle,
    roles.title,
    operation.title,
    operation.measuresTitle,
    rights.title,
    record.title,
    agreement.title,
  ];
  return (
    <nav className="dossier-contents" aria-labelledby="contents">
      <h2 id="contents">{purposes.contents}</h2>
      <ol>
        {titles.map((title, place) => (
          <li key={title}>
            <a href={`#part-${place + 1}`}>{title}</a>
          </li>
        ))}
      </ol>
      <p>
        <a href="#annex">{fill(stored.annex, { title: stored.fields })}</a>
      </p>
    </nav>
  );
}
