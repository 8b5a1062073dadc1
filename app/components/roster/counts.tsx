import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";

type RosterCountsProps = {
  departments: readonly { name: string; people: number }[];
  threshold: number;
};

/** How the two departments stand against the reporting threshold. */
export function RosterCounts({ departments, threshold }: RosterCountsProps) {
  const texts = useTexts("roster").roster;
  const language = useLanguage();
  return (
    <div className="columns">
      {departments.map((department) => (
        <section key={department.name} className="card headcount">
          <h2>{department.name}</h2>
          <p className="headcount-number">{plural(language, texts.count, department.people)}</p>
          <p className={department.people < threshold ? "headcount-short" : "muted"}>
            {department.people < threshold
              ? plural(language, texts.short, threshold - department.people, { threshold })
              : plural(language, texts.enough, threshold)}
          </p>
        </section>
      ))}
    </div>
  );
}
