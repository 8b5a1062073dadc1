import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { frameTexts } from "~/content/frame/texts";
import { findWork } from "~/features/background-work.server";
import { readerLanguage } from "~/http/page-texts.server";

const POLL = 400;

// The id is a random secret handed to whoever started the work; before the first account exists there is no other.
export function loader({ request, params }: LoaderFunctionArgs) {
  const work = findWork(params.id ?? "");
  const { texts } = frameTexts(readerLanguage(request));
  if (!work) throw new Response(texts.work.over, { status: 404 });
  if (work.state === "finished") throw redirect(work.next);
  const { title, done, total, step } = work;
  const problem = work.state === "failed" ? (work.problem ?? texts.work.crashed) : null;
  return { documentTitle: texts.page.work.documentTitle, title, done, total, step, problem };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.documentTitle }];

export default function WorkPage() {
  const work = useLoaderData<typeof loader>();
  const texts = useTexts("frame").work;
  const failure = useTexts("failure");
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (work.problem !== null) return;
    const timer = setInterval(revalidate, POLL);
    return () => clearInterval(timer);
  }, [work.problem, revalidate]);
  if (work.problem !== null) {
    return (
      <Page narrow title={work.title}>
        <div className="message bad" role="alert">
          <h2>{failure.titles.other}</h2>
          <p>{work.problem}</p>
        </div>
        <a href="/">{failure.toFirstPage}</a>
      </Page>
    );
  }
  return (
    <Page narrow title={work.title}>
      <noscript>
        <meta httpEquiv="refresh" content="1" />
      </noscript>
      <progress value={work.done} max={work.total} aria-label={work.title} />
      <p role="status" className="muted">
        {work.step || texts.starting}
      </p>
    </Page>
  );
}
