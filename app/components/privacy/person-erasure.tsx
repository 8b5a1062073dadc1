import { ConfirmForm } from "~/components/confirm-form";
import { useLanguage, useTexts } from "~/components/texts";
import { formatList, insideSentence } from "~/content/intl";
import { fill } from "~/content/translated";
import type { PersonData } from "~/features/privacy/find-person-data.server";
import { typedNames } from "./person-held";

function countErasable({ rosters, waves, uploads, ...person }: PersonData): number {
  const account = person.account?.disabled ? 1 : 0;
  const lists = rosters.length + waves.length + uploads.length + person.actions + person.followUps;
  return lists + person.trail + person.history + account;
}

/** Says what erasing does and what it cannot do, then asks. */
export function PersonErasure({ person, error }: { person: PersonData; error: string | undefined }) {
  const texts = useTexts("privacy").person.erasure;
  if (countErasable(person) === 0) {
    return (
      <section className="section">
        <p>{texts.nothing}</p>
        <Stays person={person} />
      </section>
    );
  }
  return (
    <section className="section" aria-labelledby="erase">
      <h2 id="erase">{texts.title}</h2>
      <ul>
        <li>{texts.rosters}</li>
        <li>{texts.mails}</li>
        {person.uploads.length > 0 ? <li>{texts.uploads}</li> : null}
        {person.trail + person.history > 0 ? <li>{texts.trail}</li> : null}
        {person.account?.disabled ? <li>{texts.account}</li> : null}
        <li>{texts.bytes}</li>
      </ul>
      <h3>{texts.cannotTitle}</h3>
      <Stays person={person} />
      <ConfirmForm
        confirm={texts.understood}
        error={error}
        button={fill(texts.erase, { address: person.email })}
        danger
        intent="erase"
        fields={<input type="hidden" name="address" value={person.email} />}
      />
    </section>
  );
}

/** What no erasing reaches, each with its reason. */
function Stays({ person }: { person: PersonData }) {
  const { held, erasure: texts } = useTexts("privacy").person;
  const language = useLanguage();
  const [first, ...others] = typedNames(held.typed, person.typed);
  const where = formatList(
    language,
    first === undefined ? [] : [first, ...others.map((line) => insideSentence(language, line))],
  );
  const heldKeys = formatList(
    language,
    person.keys.map((key) => fill(held.keyHolder, key)),
  );
  return (
    <ul>
      <li>{texts.cannotTakeBack}</li>
      <li>{texts.cannotVoid}</li>
      {person.typed.length > 0 ? <li>{fill(texts.cannotOwned, { where })}</li> : null}
      {person.keys.length > 0 ? <li>{fill(texts.cannotHolder, { where: heldKeys })}</li> : null}
      <li>{texts.cannotTyped}</li>
      {person.account && !person.account.disabled ? <li>{texts.cannotAccount}</li> : null}
    </ul>
  );
}
