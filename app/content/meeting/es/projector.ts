import { es as phone } from "~/content/meeting/phone/es";
import { es as survey } from "~/content/survey/es";
import type { TextTree } from "~/content/translated";

const REVIEW = "Qué acordamos la última vez";

export const projector = {
  heading: "{relationship}, {quarter}",
  notConnected:
    "Sin conexión. Esta pantalla se queda como está y seguirá por sí sola en cuanto vuelva la conexión. Lo que escriba se conserva; guárdelo entonces.",
  clock: { left: "quedan {time}", paused: "quedan {time}, en pausa", over: "{time} de más" },
  controls: {
    label: "Reunión",
    back: "Volver",
    reveal: "Cerrar las estimaciones y revelar",
    closeVote: "Cerrar la votación",
    goOn: "Seguir",
    pause: "Pausa",
    run: "Reanudar",
    more: "2 minutos más",
    toChoosing: "A elegir",
    keys: "Teclas",
    leave: "Salir de la pantalla",
  },
  help: {
    title: "Todo con el teclado",
    fields:
      "Dentro de un campo de texto, las teclas escriben. Con Tab se llega a cada campo y a cada botón; Intro en un campo guarda.",
    close: "Cerrar",
  },
  join: { label: "Participar con un teléfono", code: "Código QR para participar" },
  welcome: {
    title: survey.title,
    minutes: "{minutes} min",
    rule: "Hablamos de cómo trabajamos, no de quién respondió qué. A nadie se le pregunta por sus propias respuestas.",
    phones:
      "Estime con su teléfono antes de que revelemos, sin cuenta ni nombre. Lo que envían los teléfonos se muestra a partir de {fewest} personas por lado, como un único intervalo, y después se borra. Si no tiene teléfono, dígalo en voz alta.",
  },
  agenda: { title: "Desarrollo" },
  review: {
    title: REVIEW,
    firstPlan: "Este es el primer plan. No hay nada abierto de otro anterior.",
    allDone: "Todo lo acordado después de {quarter} está hecho o se descartó con un motivo.",
    stillOpen: "Aún abierto. En cada caso: ¿está hecho, sigue adelante o lo descartamos y decimos por qué?",
    action: "{owners}, para el {due}, {status}",
    actionOverdue: "{owners}, para el {due}, {status}, con retraso",
    ownerless: "aún sin responsable, para el {due}, {status}",
    ownerlessOverdue: "aún sin responsable, para el {due}, {status}, con retraso",
    agreement: "{owner}, para el {due}",
    statuses: { planned: "sin empezar", started: "en curso", done: "hecho", dropped: "descartado" },
  },
  guess: {
    title: "Estimar antes de revelar",
    asks: "¿Cómo lo valora el otro lado, de 20 (nunca) a 100 (siempre)?",
    asksMirror: "¿Cómo les ve el otro lado, de 20 (nunca) a 100 (siempre)?",
    closed: "Cerrado. Los teléfonos ya no envían nada aquí.",
    enough: "{department}: estimaciones suficientes para un intervalo",
    tooFew: "{department}: por ahora, menos de {fewest} estimaciones",
  },
  reveal: {
    guessed: "Estimación de {department}: {band}",
    calledOut: "{department} dijo: {said}",
    noBand: "sin intervalo",
    seesItself: "se ve",
    isSeenBy: "visto por {department}",
    guessedToBeSeen: "creía que se le vería así",
  },
  agree: {
    title: "Algo que va a cambiar",
    agreed: "Se encarga {owner}, para el {due}. Está en el plan.",
    change: "Cambiar",
    repair: "Una mejora",
    repairHint: "¿Qué se hará exactamente de otro modo, y cuándo?",
    owner: "Una persona responsable",
    dueOn: "Una fecha",
    put: "Poner en el plan",
    putAgain: "Cambiar en el plan",
  },
  withheld: { title: "Qué no se muestra, y por qué" },
  called: { title: "Dicho en voz alta", by: "por {department}", note: "Anotar" },
  statements: {
    title: "Qué encuentra cierto a menudo la gente",
    values: "{first}: {firstShare}, {second}: {secondShare}",
    none: "No puede mostrarse ninguna afirmación por sí sola.",
  },
  choose: {
    lead: "Del plan, y de lo que acabamos de anotar.",
    planned: "{owners}, para el {due}",
    written: "{topic}: {owners}, para el {due}",
    keep: "Estas se quedan",
    tooMany: { one: "Sobra una.", other: "Sobran {count}." },
    because: "La reunión eligió otras medidas.",
    nothing: "Todavía no hay nada anotado.",
  },
  owners: {
    nobody: "aún sin responsable",
    owner: "Responsable en {department}",
    note: "Anotar los nombres",
    missing: "Nombre a una persona de cada departamento.",
    same: "Nombre a dos personas distintas.",
  },
  sign: { both: "Las dos direcciones y la moderación firman la hoja impresa." },
  vote: {
    title: phone.vote,
    how: "De 1, nada útil, a 5, muy útil. Vote con el teléfono o muéstrelo con los dedos de una mano.",
    enough: "{department}: votos suficientes para un intervalo",
    tooFew: "{department}: por ahora, menos de {fewest} votos",
  },
  close: {
    title: "Qué nos llevamos",
    nothingNew: "No se ha acordado nada nuevo. El plan contiene lo que se eligió antes.",
    useful: "Utilidad para {department}",
    end: "Terminar la reunión",
    whatHappens:
      "El código deja de funcionar y se borra todo lo que enviaron los teléfonos. Los acuerdos siguen en el plan.",
  },
} as const satisfies TextTree;
