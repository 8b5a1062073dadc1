import { Form, Link } from "@remix-run/react";
import { PERSON_PATH, rosterEntryPath } from "~/addresses";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { RosterPage } from "~/features/roster/list-roster.server";

type RosterPeopleProps = { roster: RosterPage; relationshipId: string };

export function RosterPeople({ roster, relationshipId }: RosterPeopleProps) {
  const { people: texts, roster: counts } = useTexts("roster");
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="people">
      <h2 id="people">{texts.title}</h2>
      <Form method="get" role="search" className="search">
        <div className="field">
          <label htmlFor="q">{texts.search}</label>
          <input id="q" name="q" type="search" defaultValue={roster.search} maxLength={100} />
        </div>
        <button type="submit" className="button secondary">
          {texts.searchButton}
        </button>
      </Form>
      <p role="status" className="muted">
        {roster.search === ""
          ? plural(language, counts.count, roster.found)
          : plural(language, texts.found, roster.found, { search: roster.search })}
        {roster.search === "" ? null : (
          <>
            {" · "}
            <Link to="?">{texts.showAll}</Link>
          </>
        )}
      </p>
      {roster.people.length > 0 ? <PeopleTable roster={roster} relationshipId={relationshipId} /> : null}
      <Pages roster={roster} />
    </section>
  );
}

function PeopleTable({ roster, relationshipId }: RosterPeopleProps) {
  const { people: texts, preview } = useTexts("roster");
  const called = ({ email, name }: { email: string; name: string | null }) => email || (name ?? "");
  return (
    <table className="people">
      <thead>
        <tr>
          <th scope="col">{texts.person}</th>
          <th scope="col">{texts.department}</th>
          <th scope="col">
            <span className="visually-hidden">{texts.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {roster.people.map((person) => (
          <tr key={person.id}>
            <td className="breakable">
              {person.name ? (
                <>
                  {person.name}
                  <br />
                </>
              ) : null}
              <span className={person.name ? "muted small" : undefined}>
                {person.email || preview.noAddress}
              </span>
            </td>
            <td>
              {roster.departments[person.departmentIndex]?.name}
              {person.language && person.language !== "en" ? (
                <span className="muted small"> ({person.language})</span>
              ) : null}
            </td>
            <td className="number">
              <Link
                to={rosterEntryPath(relationshipId, person.id)}
                className="small"
                aria-label={fill(texts.changeWhom, { email: called(person) })}
              >
                {texts.change}
              </Link>
              <Form method="post">
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="entry" value={person.id} />
                <button
                  type="submit"
                  className="link-button"
                  aria-label={fill(texts.removeWhom, { email: called(person) })}
                >
                  {texts.remove}
                </button>
              </Form>
              <Link
                to={`${PERSON_PATH}?entry=${person.id}`}
                className="small"
                aria-label={fill(texts.eraseWhom, { email: called(person) })}
              >
                {texts.erase}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pages({ roster }: { roster: RosterPage }) {
  const texts = useTexts("roster").people;
  if (roster.pages < 2) return null;
  const to = (page: number) => `?${new URLSearchParams({ q: roster.search, page: String(page) })}`;
  return (
    <nav aria-label={texts.pages} className="cluster pages">
      {roster.page > 1 ? <Link to={to(roster.page - 1)}>{texts.previous}</Link> : null}
      <span className="muted">{fill(texts.page, { page: roster.page, pages: roster.pages })}</span>
      {roster.page < roster.pages ? <Link to={to(roster.page + 1)}>{texts.next}</Link> : null}
    </nav>
  );
}
