import { Form } from "@remix-run/react";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { AccountSigningIn } from "~/features/accounts/show-signing-in.server";

type PeopleSigningInProps = { people: readonly AccountSigningIn[]; changeable: boolean };

export function PeopleSigningIn({ people, changeable }: PeopleSigningInProps) {
  const { everybodysSigningIn, list, roleNames } = useTexts("accounts");
  const texts = everybodysSigningIn.people;
  return (
    <section className="section">
      <h2>{texts.title}</h2>
      <p className="muted">{texts.before}</p>
      <ul className="accounts">
        {people.map((person) => (
          <li key={person.id} className="account">
            <div className="account-who">
              <strong className="breakable">{person.name}</strong>{" "}
              {person.own ? <span className="tag">{list.you}</span> : null}
              <span className="fact-line muted breakable">{person.email}</span>
              <span className="fact-line muted small">{roleNames[person.role]}</span>
              <Factors person={person} />
            </div>
            {changeable && !person.own ? <Changes person={person} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Factors({ person: { app, passkeys, codesLeft, tied, lacking } }: { person: AccountSigningIn }) {
  const texts = useTexts("accounts").everybodysSigningIn.people;
  const language = useLanguage();
  const factors = [
    ...(app ? [texts.app] : []),
    ...(passkeys > 0 ? [plural(language, texts.passkeys, passkeys)] : []),
    ...(app || passkeys > 0 ? [plural(language, texts.codes, codesLeft)] : []),
    ...(tied ? [texts.tied] : []),
  ];
  return (
    <span className="fact-line cluster factor-tags">
      {factors.length === 0 ? <span className="small">{lacking ? texts.lacking : texts.nothing}</span> : null}
      {factors.map((factor) => (
        <span key={factor} className="tag">
          {factor}
        </span>
      ))}
    </span>
  );
}

function Changes({ person: { id, name, app, passkeys, tied } }: { person: AccountSigningIn }) {
  const texts = useTexts("accounts").everybodysSigningIn.people;
  return (
    <Form method="post" className="cluster account-actions">
      <input type="hidden" name="account" value={id} />
      {app || passkeys > 0 ? (
        <button
          type="submit"
          name="intent"
          value="reset"
          className="link-button"
          aria-label={fill(texts.resetWhose, { name })}
        >
          {texts.reset}
        </button>
      ) : null}
      {tied ? (
        <button
          type="submit"
          name="intent"
          value="untie"
          className="link-button"
          aria-label={fill(texts.untieWhom, { name })}
        >
          {texts.untie}
        </button>
      ) : null}
    </Form>
  );
}
