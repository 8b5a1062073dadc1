import { useLanguage, useTexts } from "~/components/texts";
import { formatList } from "~/content/intl";
import { fill } from "~/content/translated";
import type { GivenRole } from "~/domain/roles";

type ShownProvider = {
  issuer: string;
  returnAddress: string;
  roles: { claim: string; rules: readonly { group: string; role: GivenRole }[] } | null;
  asksSecondFactor: boolean;
};

/** What the settings say of the identity provider; they are changed where Tandem is started. */
export function ProviderFacts({ provider }: { provider: ShownProvider | null }) {
  const { everybodysSigningIn, roleNames } = useTexts("accounts");
  const texts = everybodysSigningIn.provider;
  const language = useLanguage();
  if (provider === null) {
    return (
      <section>
        <h2>{texts.title}</h2>
        <p>{texts.none}</p>
      </section>
    );
  }
  const { roles } = provider;
  const rules = roles?.rules.map(({ group, role }) => fill(texts.rule, { group, role: roleNames[role] }));
  return (
    <section>
      <h2>{texts.title}</h2>
      <dl className="provider-facts">
        <dt>{texts.issuer}</dt>
        <dd className="breakable">{provider.issuer}</dd>
        <dt>{texts.returnAddress}</dt>
        <dd className="breakable">{provider.returnAddress}</dd>
        <dt>{texts.roles}</dt>
        <dd className="breakable">
          {roles === null
            ? texts.byHand
            : fill(texts.byClaim, { claim: roles.claim, rules: formatList(language, rules ?? []) })}
        </dd>
        <dt>{texts.second}</dt>
        <dd>{provider.asksSecondFactor ? texts.secondHere : texts.secondThere}</dd>
      </dl>
    </section>
  );
}
