import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";

type PersonSearchProps = {
  search: string;
  found: readonly { email: string; name: string | null }[] | null;
  error: string | undefined;
};

/** As many as are ever listed. */
const MOST = 20;

/** Posted, so that no name or address gets into an address bar or a log. */
export function PersonSearch({ search, found, error }: PersonSearchProps) {
  return (
    <>
      <Form method="post" role="search">
        <TextField
          name="text"
          label="Name or address"
          autoComplete="off"
          maxLength={254}
          defaultValue={search}
          error={error}
        />
        <button type="submit" name="intent" value="search" className="button secondary">
          Search
        </button>
      </Form>
      {found ? (
        <p role="status" className="section-small">
          {found.length === 0 ? "Nobody with this name or address is on a roster or invited." : null}
          {found.length === MOST ? `The first ${MOST} are shown. Enter more of the name or address.` : null}
        </p>
      ) : null}
      {found && found.length > 0 ? (
        <ul className="found-people">
          {found.map((person) => (
            <li key={person.email}>
              <Form method="post" className="cluster">
                <input type="hidden" name="address" value={person.email} />
                <span className="breakable">
                  {person.name ? `${person.name}, ` : ""}
                  {person.email}
                </span>
                <button
                  type="submit"
                  name="intent"
                  value="show"
                  className="link-button"
                  aria-label={`Show what is held about ${person.email}`}
                >
                  Show
                </button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
