import { Form, NavLink, useLocation, useParams } from "@remix-run/react";
import { ACCOUNT_PATH, SIGN_OUT_PATH } from "~/addresses";
import { useTexts } from "~/components/texts";
import { may } from "~/domain/roles";
import type { Navigation } from "~/features/home/list-navigation.server";
import { LinkGroup } from "./link-group";
import { mainLinks } from "./main-links";
import { PairChoice } from "./pair-choice";

export function Masthead({ account, relationships }: Navigation) {
  const texts = useTexts("frame").masthead;
  const params = useParams();
  const { pathname } = useLocation();
  const current = relationships.find((row) => row.id === params.relationship) ?? relationships[0];
  const several = relationships.length > 1 && account !== null && may(account.role, "see-pairs");
  // Everybody who looks at the demonstration shares one account, which nobody may change.
  const ownAccount = account !== null && may(account.role, "change-own-password");
  const groups = account && current ? mainLinks(account.role, current.id) : [];
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <a className="brand" href="/">
          <svg viewBox="0 0 28 20" aria-hidden="true">
            <circle cx="9.5" cy="10" r="7" fill="none" stroke="var(--first)" strokeWidth="3" />
            <path d="M18 2 26 10 18 18 10 10Z" fill="none" stroke="var(--second)" strokeWidth="3" />
          </svg>
          Tandem
        </a>
        {groups.length > 0 ? (
          <nav aria-label={texts.main} className="masthead-links">
            {groups.map(({ group, links }) => (
              // A page reached from a group finds it closed.
              <LinkGroup key={`${group} ${pathname}`} title={texts.groups[group]} links={links} />
            ))}
          </nav>
        ) : null}
        {account ? (
          <Form method="post" action={SIGN_OUT_PATH} className="cluster masthead-account">
            {ownAccount ? (
              <NavLink className="muted small" to={ACCOUNT_PATH}>
                {account.name}
              </NavLink>
            ) : (
              <span className="muted small">{account.name}</span>
            )}
            <button type="submit" className="link-button">
              {texts.signOut}
            </button>
          </Form>
        ) : null}
        {groups.length > 0 ? (
          // Where there is little room.
          <details className="masthead-menu" key={pathname}>
            <summary>{texts.menu}</summary>
            <nav aria-label={texts.main}>
              {groups.map(({ group, links }) => (
                <section key={group}>
                  <h2>{texts.groups[group]}</h2>
                  <ul>
                    {links.map(({ to, name }) => (
                      <li key={to}>
                        <NavLink to={to}>{texts.links[name]}</NavLink>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              {ownAccount ? <NavLink to={ACCOUNT_PATH}>{texts.yourAccount}</NavLink> : null}
            </nav>
          </details>
        ) : null}
        {several && current ? <PairChoice pairs={relationships} current={current.id} /> : null}
      </div>
    </header>
  );
}
