import type { ServerBuild } from "@remix-run/node";
import type { Context, Hono } from "hono";

/** Everything that respondents fetch and send: no page of these has the application's frame. */
const SURVEY = /^s\/:wave(\/|$)/;
/** What Remix reads of an address itself. */
const ITS_OWN = /[?&](_data|index)(=|&|$)/;

/**
 * Answers respondents by the same functions as the routes of these addresses, without going through all routes of the
 * application, which took longer than the answer. Whatever is asked in another way is left to Remix.
 */
export function takeShortWay(app: Hono, { routes }: ServerBuild): void {
  for (const route of Object.values(routes)) {
    if (!route || !SURVEY.test(route.path ?? "")) continue;
    const { loader, action } = route.module;
    const answerWith = (answer: typeof loader) => async (context: Context, next: () => Promise<void>) => {
      if (!answer || ITS_OWN.test(context.req.url)) return next();
      const { raw: request } = context.req;
      const answered = await answer({ request, params: context.req.param(), context: {} });
      return answered instanceof Response ? answered : next();
    };
    app.get(`/${route.path}`, answerWith(loader));
    app.post(`/${route.path}`, answerWith(action));
  }
}
