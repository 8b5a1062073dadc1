import { startSurvey } from "./survey";

const { kind } = document.documentElement.dataset;
if (kind === "open") startSurvey();
// Apart, because somebody who answers has no use for them.
else void import("./after").then(({ startAfter }) => startAfter(kind));
