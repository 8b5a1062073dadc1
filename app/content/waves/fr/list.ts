import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { list as english } from "../en/list";

export const list = translationOf<typeof english>()({
  documentTitle: "Enquêtes - Tandem",
  title: "Enquêtes",
  empty:
    "Une fois par trimestre, pendant deux semaines environ, les mêmes questions sont posées aux deux services. Chacun de ces passages est une enquête.",
  planFirst: "Planifier la première enquête",
  planAnother: "Planifier une enquête",
  wave: "Enquête",
  state: "État",
  open: "Ouverte",
  results: "Résultats",
  report: "Rapport",
  reportOf: "Rapport de {quarter}",
  takeAlong: frame.page.masthead.links.export,
  earlierResults: frame.page.masthead.links.history,
  nextDates: "Les prochaines dates",
  rhythm:
    "Toutes les 13 semaines, d’un lundi matin au vendredi de la semaine suivante. Chaque enquête peut être déplacée de deux semaines. Les heures sont celles du fuseau horaire {zone}.",
  planned: "Planifiée",
  suggested: "Proposée",
  addToCalendar: "Ajouter ces dates à votre agenda",
  announce: "Textes pour annoncer {quarter}",
});
