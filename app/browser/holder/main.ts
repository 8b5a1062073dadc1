import { showPassphrasesOnDemand } from "./fields";
import { startSharesPage } from "./give-shares";
import { startOpeningPage } from "./open-alone";
import { startKeyPage } from "./register-key";
import { startRehearsal } from "./rehearse";

const PAGES: Readonly<Record<string, () => void>> = {
  key: startKeyPage,
  shares: startSharesPage,
  opening: startOpeningPage,
  rehearsal: startRehearsal,
};

showPassphrasesOnDemand();
PAGES[document.documentElement.dataset.kind ?? ""]?.();
document.documentElement.dataset.ready = "";
