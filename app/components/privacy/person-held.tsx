import { PERSON_EXPORT_PATH } from "~/addresses";
import { useLanguage, useTexts } from "~/components/texts";
import { formatList, plural } from "~/content/intl";
import { fill, fillFrom } from "~/content/translated";
import type { PageTexts } from "~/features/find-page-texts.server";
import type { PersonData } from "~/features/privacy/find-person-data.server";

export function PersonHeld({ person }: { person: PersonData }) {
  const texts = useTexts("privacy").person.held;
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
            addresses: formatList(language, person.otherSpellings),
          })}
        </p>
      ) : null}
      <ul>
        <OnLists person={person} />
        {person.uploads.map((file) => (
          <li key={file}>{fill(texts.upload, { file })}</li>
        ))}
        <FromPlans person={person} />
        <Named person={person} />
        {person.account ? <OwnAccount account={person.account} /> : null}
      </ul>
      <p>{texts.notHeld}</p>
      <form method="post" action={PERSON_EXPORT_PATH}>
        <input type="hidden" name="address" value={person.email} />
        <button type="submit" className="button secondary">
          {texts.download}
        </button>
      </form>
    </section>
  );
}

function OnLists({ person }: { person: PersonData }) {
  const texts = useTexts("privacy").person.held;
  return (
    <>
      {person.rosters.map((roster) => (
        <li key={roster.id}>
          <RosterEntry roster={roster} />
        </li>
      ))}
      {person.waves.map(({ id, quarter, relationship, mails }) => (
        <li key={id}>
          {fill(texts.invited, { quarter, relationship })}
          {mails.map(({ message, state, on }) => (
            <span key={message} className="fact-line muted small">
              {fill(texts.mail, {
                message: texts.messages[message],
                state: texts.mailStates[state],
                day: on,
              })}
            </span>
          ))}
        </li>
      ))}
    </>
  );
}

function RosterEntry({ roster }: { roster: PersonData["rosters"][number] }) {
  const texts = useTexts("privacy").person.held;
  const { name, language, ...where } = roster;
  if (name && language) return fillFrom({ ...where, name, language })(texts.rosterNamedLanguage);
  if (name) return fillFrom({ ...where, name })(texts.rosterNamed);
  return language ? fillFrom({ ...where, language })(texts.rosterLanguage) : fillFrom(where)(texts.roster);
}

function FromPlans({ person }: { person: PersonData }) {
  const texts = useTexts("privacy").person.held;
  const language = useLanguage();
  if (person.actions + person.followUps === 0) return null;
  const actions = plural(language, texts.actions, person.actions);
  const reminders = plural(language, texts.queuedReminders, person.followUps);
  return <li>{fill(texts.reminders, { actions, reminders })}</li>;
}

/** Where the name stands without an address beside it. */
function Named({ person }: { person: PersonData }) {
  const texts = useTexts("privacy").person.held;
  const language = useLanguage();
  return (
    <>
      {person.trail > 0 ? <li>{plural(language, texts.trail, person.trail)}</li> : null}
      {person.history > 0 ? <li>{plural(language, texts.history, person.history)}</li> : null}
      {typedNames(texts.typed, person.typed).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </>
  );
}

type TypedTexts = PageTexts["privacy"]["person"]["held"]["typed"];

export function typedNames(texts: TypedTexts, typed: PersonData["typed"]): string[] {
  return [...new Set(typed.map(({ kind, ...where }) => fillFrom(where)(texts[kind])))];
}

function OwnAccount({ account }: { account: NonNullable<PersonData["account"]> }) {
  const texts = useTexts("privacy").person.held;
  const { roleNames } = useTexts("accounts");
  const values = { role: roleNames[account.role], day: account.since };
  return <li>{fill(account.disabled ? texts.accountDisabled : texts.account, values)}</li>;
}
