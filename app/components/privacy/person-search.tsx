import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { FoundPerson } from "~/features/privacy/find-person-data.server";

type PersonSearchProps = {
  search: string;
  found: readonly FoundPerson[] | null;
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
            <li key={person.address ?? person.name}>
              <Found person={person} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Found({ person: { name, address } }: { person: FoundPerson }) {
  const texts = useTexts("privacy").person.search;
  const known = address ?? name ?? "";
  return (
    <Form method="post" className="cluster">
      <input type="hidden" name="address" value={known} />
      <span className="breakable">{name && address ? fill(texts.named, { name, address }) : known}</span>
      <button
        type="submit"
        name="intent"
        value="show"
        className="link-button"
        aria-label={fill(texts.showWhom, { address: known })}
      >
        {texts.show}
      </button>
    </Form>
  );
}
