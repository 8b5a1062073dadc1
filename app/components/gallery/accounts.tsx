import { AccountDeletion } from "~/components/accounts/account-deletion";
import { AccountLock } from "~/components/accounts/account-lock";
import { AccountPassword } from "~/components/accounts/account-password";
import { AccountRole } from "~/components/accounts/account-role";
import { AccountSessions } from "~/components/accounts/account-sessions";
import { AuditTrailFilter } from "~/components/accounts/audit-trail-filter";
import { AuditTrailTable } from "~/components/accounts/audit-trail-table";
import { ChoosePassword } from "~/components/accounts/choose-password";
import { GoOn } from "~/components/accounts/go-on";
import { HandOver } from "~/components/accounts/hand-over";
import { OwnDetails } from "~/components/accounts/own-details";
import { OwnSessions } from "~/components/accounts/session-list";
import { SignInAgain } from "~/components/accounts/sign-in-again";
import { SignInForm } from "~/components/accounts/sign-in-form";
import { useTexts } from "~/components/texts";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";

const { states, people } = GALLERY;
const { email, name } = people.hr;
const session = { mark: "m", client: GALLERY.value, since: GALLERY.value, lastSeen: GALLERY.value };
const sessions = [
  { ...session, mark: "a", own: true },
  { ...session, mark: "b", own: false },
];
const successors = [{ id: "b", name: people.facilitator.name }];
const wrong = { successor: GALLERY.problem, confirmed: GALLERY.problem, way: GALLERY.problem };
const line = {
  id: 1,
  when: GALLERY.value,
  who: name,
  address: email,
  what: GALLERY.value,
  about: GALLERY.long,
};

export function GalleryAccounts({ company }: { company: Gallery["company"] }) {
  const { signIn, again } = useTexts("accounts");
  const [account] = company.accounts;
  const link = { address: GALLERY.publicUrl, until: GALLERY.value };
  const texts = { ...again, signIn };
  return (
    <section>
      <Specimen of="SignInForm, SignInAgain, GoOn, ChoosePassword" state={states.filled}>
        <SignInForm texts={signIn} email={email} kept={undefined} errors={{ email: GALLERY.problem }} />
        <SignInAgain kind="ended" email={email} kept="" files passwords otherWays="#" texts={texts} />
        <GoOn to="" fields={[]} name={name} same={false} />
        <ChoosePassword email={email} error={GALLERY.problem} />
      </Specimen>
      <Specimen of="OwnSessions, OwnDetails, HandOver" state={states.filled}>
        <OwnSessions sessions={sessions} />
        <OwnDetails own={people.hr} fields={{}} errors={{ name: GALLERY.problem }} />
        <HandOver done={GALLERY.sentence} password={GALLERY.value} link={link} />
      </Specimen>
      <Specimen
        of="AccountRole, AccountPassword, AccountSessions, AccountLock, AccountDeletion"
        state={states.filled}
      >
        {account ? <AccountRole account={account} /> : null}
        <AccountPassword mail errors={wrong} />
        <AccountSessions sessions={sessions} />
        <AccountLock disabled={false} />
        <AccountDeletion
          name={name}
          leaves={{ keys: 1, actions: 2 }}
          successors={successors}
          errors={wrong}
        />
      </Specimen>
      <Specimen of="AuditTrailFilter, AuditTrailTable" state={states.filled}>
        <AuditTrailFilter asked={{}} doers={successors} kinds={[]} errors={{}} />
        <AuditTrailTable lines={[line]} older={1} asked={{}} />
      </Specimen>
    </section>
  );
}
