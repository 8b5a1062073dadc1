import { departmentNames } from "~/components/survey/section-parts";
import { withDepartments } from "~/content/texts";
import type { Item } from "~/domain/instrument";
import type { OpenSurvey } from "~/features/survey/show-page.server";

type PaperBallotItemsProps = { survey: OpenSurvey; title: string; asked: readonly Item[] };

/** Every box has its label; the digit in it is the key that is pressed when the ballot is typed in. */
export function PaperBallotItems({ survey, title, asked }: PaperBallotItemsProps) {
  const { items, instrument } = survey;
  const names = departmentNames(survey);
  const options = items.options.map((text, index) => ({ key: index + 1, text }));
  return (
    <section className="ballot-section">
      <h2>{title}</h2>
      {asked.map((item) => (
        <div className="ballot-item" key={item.id}>
          <p className="ballot-statement">
            <b>{instrument.items.indexOf(item) + 1}</b>
            <span>{withDepartments(items.items[item.id] ?? "", names)}</span>
          </p>
          <p className="ballot-options">
            {[...options, { key: 0, text: items.dontKnow }].map(({ key, text }) => (
              <span key={key}>
                <i className="ballot-box">{key}</i>
                {text}
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}
