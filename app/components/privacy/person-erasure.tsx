import { Form, useNavigation } from "@remix-run/react";
import type { PersonData } from "~/features/privacy/find-person-data.server";

/** Says what erasing does and what it cannot do, then asks. */
export function PersonErasure({ person, error }: { person: PersonData; error: string | undefined }) {
  const busy = useNavigation().state === "submitting";
  const erasable =
    person.rosters.length + person.waves.length + person.uploads.length + person.actions + person.followUps;
  if (erasable === 0) {
    return (
      <p className="section">
        There is nothing to erase here. An administrator can disable the account under Accounts.
      </p>
    );
  }
  return (
    <section className="section" aria-labelledby="erase">
      <h2 id="erase">Erase this person</h2>
      <ul>
        <li>The address and the name go from all rosters, and from a wave that is open.</li>
        <li>No further invitation or reminder is sent.</li>
        {person.uploads.length > 0 ? (
          <li>The uploaded file that holds the address is thrown away whole.</li>
        ) : null}
        <li>The bytes are overwritten in the database and its log. Older backups still hold them.</li>
      </ul>
      <h3>What it cannot do</h3>
      <ul>
        <li>
          Take back an answer. If this person has answered, the sealed ballot has no name, and Tandem does not
          know which it is. It is destroyed with all others when the wave closes.
        </li>
        <li>
          Void the code of a wave that is open. Looking it up would show whether it has been used. It works
          until the wave closes.
        </li>
        <li>Remove a name that somebody typed into a plan, a note or a comment.</li>
        {person.account ? <li>Remove the account. An administrator can disable it under Accounts.</li> : null}
      </ul>
      <Form method="post">
        <input type="hidden" name="address" value={person.email} />
        <div className={error ? "field invalid" : "field"}>
          {error ? (
            <span className="problem" id="confirmed-problem">
              {error}
            </span>
          ) : null}
          <div className="choice">
            <input
              type="checkbox"
              id="confirmed"
              name="confirmed"
              value="yes"
              aria-describedby={error ? "confirmed-problem" : undefined}
              aria-invalid={error ? true : undefined}
            />
            <label htmlFor="confirmed">I understand that this cannot be undone.</label>
          </div>
        </div>
        <button type="submit" name="intent" value="erase" className="button danger" aria-disabled={busy}>
          Erase {person.email}
        </button>
      </Form>
    </section>
  );
}
