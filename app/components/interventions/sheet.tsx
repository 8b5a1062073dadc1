import type { ReactNode } from "react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { Intervention } from "~/domain/interventions/intervention";
import { FOLLOW_UP_QUESTION, FOLLOW_UP_WEEKS } from "~/domain/plan/follow-up";
import type { InterventionFacts } from "~/features/recommendation/word-facts.server";

type InterventionSheetProps = {
  intervention: Intervention;
  facts: InterventionFacts;
  /** Words of the items that should move, by id. */
  items: Readonly<Record<string, string>>;
};

/** Everything a facilitator needs to run it, on screen and on paper. */
export function InterventionSheet({ intervention, facts, items }: InterventionSheetProps) {
  const texts = useTexts("interventions").sheet;
  const { followUp } = intervention;
  return (
    <div className="intervention">
      <dl className="facts">
        <dt>{texts.for}</dt>
        <dd>{facts.topics}</dd>
        <dt>{texts.fits}</dt>
        <dd>{facts.fits}</dd>
        <dt>{texts.takes}</dt>
        <dd>{facts.takes}</dd>
        <dt>{texts.cost}</dt>
        <dd>{facts.cost}</dd>
        <dt>{texts.who}</dt>
        <dd>{facts.who}</dd>
      </dl>
      <Part title={texts.whyItWorks}>
        <p>{intervention.whyItWorks}</p>
      </Part>
      <Bullets title={texts.beforeYouStart} entries={intervention.prerequisites.map(({ text }) => text)} />
      <Part title={texts.runSheet}>
        <RunSheet steps={intervention.runSheet} />
      </Part>
      {intervention.remote === undefined ? null : (
        <Part title={texts.fromAfar}>
          <p>{intervention.remote}</p>
        </Part>
      )}
      <Part title={texts.roles}>
        <dl className="facts">
          {intervention.roles.map(({ role, does }) => (
            <div key={role} className="fact">
              <dt>{role}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Bullets title={texts.bring} entries={intervention.materials} />
      <Bullets title={texts.youCanSay} entries={intervention.scriptHints} />
      <Bullets title={texts.canGoWrong} entries={intervention.risks} />
      <Bullets title={texts.notWhen} entries={intervention.notWhen} />
      <Part title={texts.firstStep}>
        <p>{intervention.firstStep}</p>
      </Part>
      <Part title={texts.signOfSuccess}>
        <p>{intervention.signOfSuccess}</p>
      </Part>
      <Bullets
        title={texts.shouldMove}
        entries={intervention.movesItems.map(({ item, by }) =>
          fill(texts.movesBy[by], { item: items[item] ?? item }),
        )}
      />
      <Bullets
        title={texts.followUp}
        entries={FOLLOW_UP_WEEKS.map((weeks) => {
          const asked = FOLLOW_UP_QUESTION[weeks];
          return fill(texts[asked], { text: followUp[asked] });
        })}
      />
      <Bullets
        title={texts.sources}
        entries={intervention.sources.map((source) => fill(texts.source, source))}
        asWritten
      />
    </div>
  );
}

function RunSheet({ steps }: { steps: Intervention["runSheet"] }) {
  const texts = useTexts("interventions").sheet;
  return (
    <table className="run-sheet">
      <thead>
        <tr>
          <th scope="col" className="number">
            {texts.minutes}
          </th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.how}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ minutes, what, how }) => (
          <tr key={what}>
            <td className="number">{minutes}</td>
            <th scope="row">{what}</th>
            <td>{how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type BulletsProps = { title: string; entries: readonly string[]; asWritten?: boolean };

/** Titles of works stay as they are in whatever language the page is read, also by a browser that translates. */
function Bullets({ title, entries, asWritten = false }: BulletsProps) {
  if (entries.length === 0) return null;
  return (
    <Part title={title}>
      <ul translate={asWritten ? "no" : undefined}>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </Part>
  );
}
