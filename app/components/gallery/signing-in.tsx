import { OtherWays } from "~/components/accounts/other-ways";
import { OwnFactors } from "~/components/accounts/own-factors";
import { PeopleSigningIn } from "~/components/accounts/people-signing-in";
import { ProviderFacts } from "~/components/accounts/provider-facts";
import { SecondStepAsked, SecondStepSetUp } from "~/components/accounts/second-step";
import { SignInFirst } from "~/components/accounts/sign-in-first";
import { SignInRules } from "~/components/accounts/sign-in-rules";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";

const { states, problem } = GALLERY;
const FACTORS = { changeable: true, passkeysWork: true, offered: undefined, codes: null, problem: undefined };
const ON = { wantedOff: false, off: false, alwaysAllowed: false };
const PROVIDER = {
  issuer: GALLERY.publicUrl,
  returnAddress: GALLERY.publicUrl,
  roles: { claim: "groups", rules: [{ group: GALLERY.company, role: "hr" }] },
  asksSecondFactor: false,
} as const;

export function GallerySigningIn({ signingIn }: { signingIn: Gallery["company"]["signingIn"] }) {
  const { before, after, people, demands, offered, codes } = signingIn;
  const wrong = { demanded: problem, "passwords-off": problem };
  return (
    <section>
      <h2>{GALLERY.areas.signingIn}</h2>
      <Specimen of="OwnFactors" state={`${states.empty}, ${states.wrong}, ${states.filled}`}>
        <OwnFactors own={before} {...FACTORS} passkeysWork={false} />
        <OwnFactors own={before} {...FACTORS} offered={offered} problem={problem} />
        <OwnFactors own={after} {...FACTORS} codes={codes} />
        <SignInFirst />
        <OwnFactors own={after} {...FACTORS} changeable={false} />
      </Specimen>
      <Specimen of="SecondStepAsked, SecondStepSetUp" state={`${states.plain}, ${states.wrong}`}>
        <SecondStepAsked step={{ app: true, passkeys: true }} errors={{}} recovering={false} />
        <SecondStepAsked
          step={{ app: true, passkeys: false }}
          errors={{ "code-app": problem, "code-recovery": problem }}
          recovering
        />
        <SecondStepSetUp offered={offered} errors={{}} />
      </Specimen>
      <Specimen of="OtherWays" state={states.filled}>
        <OtherWays ways={{ passkeys: true, provider: GALLERY.company }} next="/" />
      </Specimen>
      <Specimen of="SignInRules" state={`${states.filled}, ${states.wrong}`}>
        <SignInRules demands={demands} passwords={ON} errors={{}} changeable />
        <SignInRules
          demands={demands}
          passwords={{ ...ON, wantedOff: true }}
          errors={wrong}
          changeable={false}
        />
      </Specimen>
      <Specimen of="ProviderFacts, PeopleSigningIn" state={`${states.empty}, ${states.filled}`}>
        <ProviderFacts provider={null} />
        <ProviderFacts provider={PROVIDER} />
        <PeopleSigningIn people={people} changeable />
      </Specimen>
    </section>
  );
}
