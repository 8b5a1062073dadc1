import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { RosterPage } from "~/features/roster/list-roster.server";
import { PersonLine } from "./people-lines";

/** Lines that lead to one mailbox, each with the choice to keep it. */
export function RosterSharedMailboxes({
  mailboxes,
  departments,
}: {
  mailboxes: RosterPage["sharedMailboxes"];
  departments: readonly [string, string];
}) {
  const texts = useTexts("roster").roster;
  return (
    <div className="message warn">
      <h2>{texts.sharedTitle}</h2>
      <p>{texts.shared}</p>
      {mailboxes.map((people) => (
        <ul key={people[0]?.id} className="people-lines">
          {people.map((person) => (
            <li key={person.id} className="breakable people-choice">
              <span>
                <PersonLine person={{ ...person, language: null }} departments={departments} />
              </span>
              <Form method="post">
                <input type="hidden" name="intent" value="keep" />
                <input type="hidden" name="entry" value={person.id} />
                <button
                  type="submit"
                  className="link-button"
                  aria-label={fill(texts.sharedKeepWhom, { email: person.email })}
                >
                  {texts.sharedKeep}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
