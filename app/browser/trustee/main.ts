import { showPassphrasesOnDemand } from "./fields";
import { startKeyPage } from "./make-key";
import { startOpeningPage } from "./open-ballots";

showPassphrasesOnDemand();
if (document.documentElement.dataset.kind === "key") startKeyPage();
else startOpeningPage();
document.documentElement.dataset.ready = "";
