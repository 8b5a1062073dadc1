import { Form, Link } from "@remix-run/react";
import { PERSON_PATH } from "~/addresses";
import { people } from "~/components/counted";
import type { RosterPage } from "~/features/roster/list-roster.server";

export function RosterPeople({ roster }: { roster: RosterPage }) {
  return (
    <section className="section" aria-labelledby="people">
      <h2 id="people">People</h2>
      <Form method="get" role="search" className="search">
        <div className="field">
          <label htmlFor="q">Name or address</label>
          <input id="q" name="q" type="search" defaultValue={roster.search} maxLength={100} />
        </div>
        <button type="submit" className="button secondary">
          Search
        </button>
      </Form>
      <p role="status" className="muted">
        {roster.search === "" ? people(roster.found) : `${people(roster.found)} with "${roster.search}"`}
        {roster.search === "" ? null : (
          <>
            {" · "}
            <Link to="?">Show everybody</Link>
          </>
        )}
      </p>
      {roster.people.length > 0 ? <PeopleTable roster={roster} /> : null}
      <Pages roster={roster} />
    </section>
  );
}

function PeopleTable({ roster }: { roster: RosterPage }) {
  return (
    <table className="people">
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Department</th>
          <th scope="col">
            <span className="visually-hidden">Remove</span>
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
              <span className={person.name ? "muted small" : undefined}>{person.email}</span>
            </td>
            <td>
              {roster.departments[person.departmentIndex]?.name}
              {person.language && person.language !== "en" ? (
                <span className="muted small"> ({person.language})</span>
              ) : null}
            </td>
            <td className="number">
              <Form method="post">
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="entry" value={person.id} />
                <button type="submit" className="link-button" aria-label={`Remove ${person.email}`}>
                  Remove
                </button>
              </Form>
              <Link
                to={`${PERSON_PATH}?entry=${person.id}`}
                className="small"
                aria-label={`Erase ${person.email} everywhere`}
              >
                Erase
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pages({ roster }: { roster: RosterPage }) {
  if (roster.pages < 2) return null;
  const to = (page: number) => `?${new URLSearchParams({ q: roster.search, page: String(page) })}`;
  return (
    <nav aria-label="Pages of the roster" className="cluster pages">
      {roster.page > 1 ? <Link to={to(roster.page - 1)}>Previous page</Link> : null}
      <span className="muted">
        Page {roster.page} of {roster.pages}
      </span>
      {roster.page < roster.pages ? <Link to={to(roster.page + 1)}>Next page</Link> : null}
    </nav>
  );
}
