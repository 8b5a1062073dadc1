import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { HandedOver } from "~/features/accounts/show-account.server";

export function HandOver({ done, password, link }: HandedOver) {
  const texts = useTexts("accounts").handOver;
  return (
    <div className="message good" role="status">
      <p>{done}</p>
      {password ? (
        <>
          <p>
            <Filled
              text={texts.firstPassword}
              values={{ password: <code className="first-password">{password}</code> }}
            />
          </p>
          <p>{texts.shownOnce}</p>
        </>
      ) : null}
      {link ? (
        <>
          <p>
            <Filled
              text={texts.link}
              values={{ link: <code className="one-time-link breakable">{link.address}</code> }}
            />
          </p>
          <p>{fill(texts.linkOnce, { until: link.until })}</p>
        </>
      ) : null}
    </div>
  );
}
