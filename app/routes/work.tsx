import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { Page } from "~/components/page";
import { findWork } from "~/features/background-work.server";

const POLL = 400;

// The id is a random secret handed to whoever started the work; before the first account exists there is no other.
export function loader({ params }: LoaderFunctionArgs) {
  const work = findWork(params.id ?? "");
  if (!work) throw new Response("This is over, or the server was restarted meanwhile.", { status: 404 });
  if (work.state === "finished") throw redirect(work.next);
  return { title: work.title, done: work.done, total: work.total, step: work.step, problem: work.problem };
}

export const meta = () => [{ title: "Working - Tandem" }];

export default function WorkPage() {
  const work = useLoaderData<typeof loader>();
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
          <h2>This did not work</h2>
          <p>{work.problem}</p>
        </div>
        <a href="/">To the first page</a>
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
        {work.step || "Starting"}
      </p>
    </Page>
  );
}
