import type { ReactNode } from "react";
import type { Intervention } from "~/domain/interventions/intervention";
import { COST_WORDS, dimensionName, durationWords, gateWords } from "./words";

type InterventionSheetProps = {
  intervention: Intervention;
  /** Words of the items that should move, by id. */
  items: Readonly<Record<string, string>>;
};

/** Everything a facilitator needs to run it, on screen and on paper. */
export function InterventionSheet({ intervention, items }: InterventionSheetProps) {
  const { effort, followUp } = intervention;
  return (
    <div className="intervention">
      <dl className="facts">
        <dt>For</dt>
        <dd>{intervention.dimensions.map(dimensionName).join(", ")}</dd>
        <dt>Makes sense</dt>
        <dd>{gateWords(intervention.gate)}</dd>
        <dt>Takes</dt>
        <dd>
          {durationWords(effort.minutesOfMeeting)} together, about {effort.hoursInAll} working hours in all
          for {effort.people} people
        </dd>
        <dt>Cost</dt>
        <dd>{COST_WORDS[intervention.cost]}</dd>
        <dt>Who</dt>
        <dd>
          {effort.whoFirst}. {effort.whoSecond}.
        </dd>
      </dl>
      <Part title="Why it works">
        <p>{intervention.whyItWorks}</p>
      </Part>
      <Bullets title="Before you start" entries={intervention.prerequisites.map(({ text }) => text)} />
      <Part title="Run sheet">
        <RunSheet steps={intervention.runSheet} />
      </Part>
      <Part title="Roles">
        <dl className="facts">
          {intervention.roles.map(({ role, does }) => (
            <div key={role} className="fact">
              <dt>{role}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Bullets title="Bring" entries={intervention.materials} />
      <Bullets title="You can say" entries={intervention.scriptHints} />
      <Bullets title="What can go wrong" entries={intervention.risks} />
      <Bullets title="Not when" entries={intervention.notWhen} />
      <Part title="First step">
        <p>{intervention.firstStep}</p>
      </Part>
      <Part title="Sign of success">
        <p>{intervention.signOfSuccess}</p>
      </Part>
      <Bullets
        title="What should move in the survey"
        entries={intervention.movesItems.map(
          ({ item, by }) =>
            `${items[item] ?? item} (${by === "next-wave" ? "next wave" : "the wave after next"})`,
        )}
      />
      <Bullets
        title="Follow up"
        entries={[`After two weeks: ${followUp.afterTwoWeeks}`, `After six weeks: ${followUp.afterSixWeeks}`]}
      />
      <Bullets
        title="Sources"
        entries={intervention.sources.map(
          ({ authors, year, title, where }) => `${authors} (${year}). ${title}. ${where}.`,
        )}
      />
    </div>
  );
}

function RunSheet({ steps }: { steps: Intervention["runSheet"] }) {
  return (
    <table className="run-sheet">
      <thead>
        <tr>
          <th scope="col" className="number">
            Minutes
          </th>
          <th scope="col">What</th>
          <th scope="col">How</th>
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

function Bullets({ title, entries }: { title: string; entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <Part title={title}>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </Part>
  );
}
