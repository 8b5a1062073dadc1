import { people } from "~/components/counted";

type RosterCountsProps = {
  departments: readonly { name: string; people: number }[];
  threshold: number;
};

/** How the two departments stand against the reporting threshold. */
export function RosterCounts({ departments, threshold }: RosterCountsProps) {
  return (
    <div className="columns">
      {departments.map((department) => (
        <section key={department.name} className="card headcount">
          <h2>{department.name}</h2>
          <p className="headcount-number">{people(department.people)}</p>
          <p className={department.people < threshold ? "headcount-short" : "muted"}>
            {department.people < threshold
              ? `${threshold - department.people} more needed: a wave opens with at least ${threshold} in each department.`
              : `Enough to open a wave: at least ${threshold} are needed.`}
          </p>
        </section>
      ))}
    </div>
  );
}
