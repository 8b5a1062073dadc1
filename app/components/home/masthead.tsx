import { Form, NavLink, useLocation, useParams } from "@remix-run/react";
import { ACCOUNT_PATH, RELATIONSHIPS_PATH, SIGN_OUT_PATH } from "~/addresses";
import { useTexts } from "~/components/texts";
import { may } from "~/domain/roles";
import type { Navigation } from "~/features/home/list-navigation.server";
import { mainLinks } from "./main-links";

export function Masthead({ account, relationships }: Navigation) {
  const texts = useTexts("frame").masthead;
  const params = useParams();
  const { pathname } = useLocation();
  const current = relationships.find((row) => row.id === params.relationship) ?? relationships[0];
  const several = relationships.length > 1 && account !== null && may(account.role, "see-pairs");
  // Everybody who looks at the demonstration shares one account, which nobody may change.
  const ownAccount = account !== null && may(account.role, "change-own-password");
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
        {account && current ? (
          <nav aria-label={texts.main} className="masthead-links">
            <Links role={account.role} pair={current} several={several} />
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
        {account && current ? (
          // Where there is little room; a page reached from the menu finds it closed.
          <details className="masthead-menu" key={pathname}>
            <summary>{texts.menu}</summary>
            <nav aria-label={texts.main}>
              <Links role={account.role} pair={current} several={several} />
              {ownAccount ? <NavLink to={ACCOUNT_PATH}>{texts.yourAccount}</NavLink> : null}
            </nav>
          </details>
        ) : null}
      </div>
    </header>
  );
}

type LinksProps = {
  role: NonNullable<Navigation["account"]>["role"];
  pair: Navigation["relationships"][number];
  several: boolean;
};

function Links({ role, pair, several }: LinksProps) {
  const { links } = useTexts("frame").masthead;
  return (
    <>
      {several ? (
        <NavLink className="pair-link" to={RELATIONSHIPS_PATH}>
          {pair.name}
        </NavLink>
      ) : null}
      {mainLinks(role, pair.id).map(({ to, name }) => (
        <NavLink key={to} to={to}>
          {links[name]}
        </NavLink>
      ))}
    </>
  );
}
