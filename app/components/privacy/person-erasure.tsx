import { ConfirmForm } from "~/components/confirm-form";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { PersonData } from "~/features/privacy/find-person-data.server";

/** Says what erasing does and what it cannot do, then asks. */
export function PersonErasure({ person, error }: { person: PersonData; error: string | undefined }) {
  const texts = useTexts("privacy").person.erasure;
  const erasable =
    person.rosters.length + person.waves.length + person.uploads.length + person.actions + person.followUps;
  if (erasable === 0) return <p className="section">{texts.nothing}</p>;
  return (
    <section className="section" aria-labelledby="erase">
      <h2 id="erase">{texts.title}</h2>
      <ul>
        <li>{texts.rosters}</li>
        <li>{texts.mails}</li>
        {person.uploads.length > 0 ? <li>{texts.uploads}</li> : null}
        <li>{texts.bytes}</li>
      </ul>
      <h3>{texts.cannotTitle}</h3>
      <ul>
        <li>{texts.cannotTakeBack}</li>
        <li>{texts.cannotVoid}</li>
        <li>{texts.cannotTyped}</li>
        {person.account ? <li>{texts.cannotAccount}</li> : null}
      </ul>
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
