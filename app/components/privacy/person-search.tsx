import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

type Found = { email: string; name: string | null };

type PersonSearchProps = {
  search: string;
  found: readonly Found[] | null;
  error: string | undefined;
};

/** As many as are ever listed. */
const MOST = 20;

/** Posted, so that no name or address gets into an address bar or a log. */
export function PersonSearch({ search, found, error }: PersonSearchProps) {
  const texts = useTexts("privacy").person.search;
  return (
    <>
      <Form method="post" role="search">
        <TextField
          name="text"
          label={texts.label}
          autoComplete="off"
          maxLength={254}
          defaultValue={search}
          error={error}
        />
        <button type="submit" name="intent" value="search" className="button secondary">
          {texts.search}
        </button>
      </Form>
      {found ? (
        <p role="status" className="section-small">
          {found.length === 0 ? texts.nobody : null}
          {found.length === MOST ? fill(texts.first, { count: MOST }) : null}
        </p>
      ) : null}
      {found && found.length > 0 ? (
        <ul className="found-people">
          {found.map((person) => (
            <li key={person.email}>
              <FoundPerson person={person} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function FoundPerson({ person: { name, email } }: { person: Found }) {
  const texts = useTexts("privacy").person.search;
  return (
    <Form method="post" className="cluster">
      <input type="hidden" name="address" value={email} />
      <span className="breakable">{name ? `${name}, ${email}` : email}</span>
      <button
        type="submit"
        name="intent"
        value="show"
        className="link-button"
        aria-label={fill(texts.showWhom, { address: email })}
      >
        {texts.show}
      </button>
    </Form>
  );
}
