import { useTexts } from "~/components/texts";
import type { ShownPerson } from "~/features/roster/describe-preview.server";

type LinesProps = { people: readonly ShownPerson[]; departments: readonly [string, string] };

/** People of an import, a line each. */
export function PeopleLines({ people, departments }: LinesProps) {
  return (
    <ul className="people-lines">
      {people.map((person) => (
        <li key={`${person.email} ${person.departmentIndex} ${person.name}`} className="breakable">
          <PersonLine person={person} departments={departments} />
        </li>
      ))}
    </ul>
  );
}

/** Name, address and department of one person. */
export function PersonLine({
  person: { name, email, departmentIndex },
  departments,
}: {
  person: ShownPerson;
  departments: readonly [string, string];
}) {
  const texts = useTexts("roster").preview;
  const address = email === "" ? texts.noAddress : email;
  return (
    <>
      <span>{name ?? address}</span>{" "}
      <span className="muted small">
        {[name === null ? "" : address, departments[departmentIndex === 0 ? 0 : 1]]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}
