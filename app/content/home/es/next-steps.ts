export const nextSteps = {
  documentTitle: "Tandem",
  title: "Qué toca hacer ahora",
  demonstration: "Demostración",
  nothing: "De momento no hay nada que hacer.",
  trends: "Toda la evolución",
} as const;

export const removeDemonstration = {
  text: "Una empresa ficticia: su personal, sus respuestas y sus resultados son inventados. Quitarla no afecta a sus propios datos.",
  confirm: "Quitarla con todo lo que se haya probado en ella.",
  button: "Quitar la demostración",
} as const;

export const stillLoading =
  "La demostración todavía se está cargando: nueve trimestres de respuestas llegan uno tras otro. Recargue esta página dentro de un minuto para ver cómo va.";

export const status = {
  open: "La encuesta {quarter} está abierta hasta el {instant}.",
  openWithBand: "La encuesta {quarter} está abierta hasta el {instant}. {band}.",
  waitsForHolder: "La encuesta {quarter} está cerrada y espera a sus custodios de clave: {holder}.",
  counting: "Se están contando las respuestas de {quarter}.",
  opens: "La encuesta {quarter} se abre el {instant}.",
  opensWithGo: "La encuesta {quarter} se abre el {instant} en cuanto alguien dé el visto bueno.",
  shouldHaveOpened: "La encuesta {quarter} debería haberse abierto el {instant}.",
} as const;

export const steps = {
  readReport: "Los resultados de {quarter} están listos: leer el informe",
  makePlan: "Elegir medidas y hacer un plan para {quarter}",
  overdue: {
    one: "Una medida está atrasada: decir qué ha sido de ella",
    other: "{count} medidas están atrasadas: decir qué ha sido de ellas",
  },
  unfinished: {
    one: "Una medida del plan de {quarter} aún no está terminada",
    other: "{count} medidas del plan de {quarter} aún no están terminadas",
  },
  importRoster: "Importar la lista de personas de los dos departamentos",
  completeRoster: {
    one: "{department} tiene {count} persona de un mínimo de {threshold}: completar la lista",
    other: "{department} tiene {count} personas de un mínimo de {threshold}: completar la lista",
  },
  couldNotOpen: "La encuesta {quarter} no pudo abrirse en su fecha: ver por qué",
  planFirst: "Planificar la primera encuesta",
  planNext: "Planificar la próxima encuesta: {quarter}, propuesta a partir del {day}",
  mailsFailed: {
    one: "No se pudo enviar un correo: ver por qué",
    other: "No se pudieron enviar {count} correos: ver por qué",
  },
  printSlips: "Imprimir los papeles con código de {quarter} y repartirlos",
} as const;

export const glance = { picture: "Puntuación de cada encuesta: {values}" } as const;
