import { checkChain } from "./chain";
import { checkReceipts, clearLeftOvers } from "./ended";
import { startSurvey } from "./survey";

const { kind } = document.documentElement.dataset;
if (kind === "open") startSurvey();
else if (kind === "ended") clearLeftOvers();
else if (kind === "chain") checkChain();
else checkReceipts();
