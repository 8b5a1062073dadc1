import { es as frame } from "~/content/frame/es";
import { translationOf } from "~/content/translated";
import type { list as english } from "../en/list";

export const list = translationOf<typeof english>()({
  documentTitle: "Encuestas - Tandem",
  title: "Encuestas",
  empty:
    "Una vez al trimestre, durante unas dos semanas, se pregunta lo mismo a los dos departamentos. Cada una de esas rondas es una encuesta.",
  planFirst: "Planificar la primera encuesta",
  planAnother: "Planificar una encuesta",
  wave: "Encuesta",
  state: "Estado",
  open: "Abierta",
  results: "Resultados",
  report: "Informe",
  reportOf: "Informe de {quarter}",
  takeAlong: frame.page.masthead.links.export,
  earlierResults: frame.page.masthead.links.history,
  nextDates: "Las próximas fechas",
  rhythm:
    "Cada 13 semanas, de un lunes por la mañana al viernes de la semana siguiente. Cada encuesta puede moverse dos semanas. Las horas son las de la zona horaria {zone}.",
  planned: "Planificada",
  suggested: "Propuesta",
  addToCalendar: "Añadir estas fechas a su calendario",
  announce: "Textos para anunciar {quarter}",
});
