import { Form, useLocation } from "@remix-run/react";
import { RELATIONSHIPS_PATH } from "~/addresses";
import { useTexts } from "~/components/texts";
import type { Navigation } from "~/features/home/list-navigation.server";

type PairChoiceProps = { pairs: Navigation["relationships"]; current: string };

/** Leads to the same page of another pair; it takes a button, so that the keyboard can pass the names. */
export function PairChoice({ pairs, current }: PairChoiceProps) {
  const texts = useTexts("frame").masthead;
  const { pathname } = useLocation();
  const [, page = ""] = /^\/r\/[^/]+\/([a-z]+)/.exec(pathname) ?? [];
  return (
    <Form method="get" action={RELATIONSHIPS_PATH} className="pair-choice">
      <label htmlFor="pair">{texts.pair}</label>
      <select id="pair" name="pair" className="plain-select" defaultValue={current} key={current}>
        {pairs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <input type="hidden" name="page" value={page} />
      <button type="submit" className="button secondary">
        {texts.show}
      </button>
    </Form>
  );
}
