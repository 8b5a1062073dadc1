import { PERSON_EXPORT_PATH } from "~/addresses";
import { counted } from "~/components/counted";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import type { PersonData } from "~/features/privacy/find-person-data.server";

const MESSAGES: Readonly<Record<string, string>> = {
  invitation: "Invitation",
  "reminder-middle": "First reminder",
  "reminder-last": "Last reminder",
};

export function PersonHeld({ person }: { person: PersonData }) {
  const { otherSpellings } = useTexts("roster");
  const language = useLanguage();
  return (
    <section className="card section" aria-labelledby="held">
      <h2 id="held" className="breakable">
        {person.email}
      </h2>
      {person.otherSpellings.length > 0 ? (
        <p className="breakable">
          {plural(language, otherSpellings, person.otherSpellings.length, {
            addresses: person.otherSpellings.join(", "),
          })}
        </p>
      ) : null}
      <ul>
        {person.rosters.map((roster) => (
          <li key={roster.id}>
            Roster of {roster.relationship}: {roster.department}
            {roster.name ? `, ${roster.name}` : ""}
            {roster.language ? `, language ${roster.language}` : ""}
          </li>
        ))}
        {person.waves.map((wave) => (
          <li key={wave.id}>
            Invited to {wave.quarter} of {wave.relationship}, which is open
            {wave.mails.map(({ message, state, on }) => (
              <span key={message} className="fact-line muted small">
                {MESSAGES[message] ?? message}: {state}, {on}
              </span>
            ))}
          </li>
        ))}
        {person.uploads.map((file) => (
          <li key={file}>In the uploaded file {file}, which waits for acceptance</li>
        ))}
        {person.actions + person.followUps > 0 ? (
          <li>
            Address for reminders about {counted(person.actions, "action", "actions")} of a plan,{" "}
            {counted(person.followUps, "reminder", "reminders")} queued or sent
          </li>
        ) : null}
        {person.account ? (
          <li>
            An account with the role {person.account.role}, since {person.account.since}
            {person.account.disabled ? ", disabled" : ""}
          </li>
        ) : null}
      </ul>
      <p>
        Not held: whether this person answered, and what. Tandem keeps no record of that, so it can be neither
        shown nor erased.
      </p>
      <form method="post" action={PERSON_EXPORT_PATH}>
        <input type="hidden" name="address" value={person.email} />
        <button type="submit" className="button secondary">
          Download for the person
        </button>
      </form>
    </section>
  );
}
