import { translationOf } from "~/content/translated";
import type {
  opening as englishOpening,
  openingPage as englishPage,
  refusals as englishRefusals,
} from "../en/opening";

export const openingPage = translationOf<typeof englishPage>()({
  documentTitle: "Abrir la encuesta - Tandem",
  title: "Revisar y abrir {quarter}",
  lead: "Lea esto una vez. Todavía no se ha enviado ni fijado nada, y en esta página solo lo cambia el último botón.",
  headings: {
    who: "A quién se pregunta",
    what: "Qué se pregunta",
    when: "Cuándo",
    links: "Qué recibe cada persona",
    unreachable: "Con quién no se puede contactar",
    final: "Qué no se puede deshacer",
  },
  final:
    "Al abrirla quedan fijados la lista de personas, las afirmaciones, las fechas, el umbral y la promesa. Una invitación enviada no se puede retirar.",
  cancelling:
    "Durante la hora siguiente a la apertura puede retirar la encuesta: sus enlaces dejan de valer, lo que haya llegado se destruye sin leerse y su plan vuelve para que lo corrija. Más tarde puede cancelar una encuesta abierta. En ese caso, todas las respuestas se destruyen sin leerse y los enlaces dejan de valer; como no se publica nada, no se pierde ningún trimestre y se puede planificar enseguida otra encuesta.",
  spoken: "{name}, idiomas de las invitaciones: {languages}",
  inLanguage: "{language} ({people})",
  refusal: "{problem} {remedy}",
  button: "Abrir la encuesta ahora",
  go: { title: "Dar el visto bueno", button: "Dar el visto bueno para su fecha" },
  busy: "Abriendo",
  back: "Todavía no",
  everybodyHere:
    "Estoy haciendo una prueba: todas las personas que reciben un papel con código responden en este mismo equipo. En cualquier otro dispositivo, los papeles no llevan a ninguna parte.",
});

export const opening = translationOf<typeof englishOpening>()({
  mail: "Cada persona recibe un enlace personal por correo electrónico, enviado por {from}.",
  mailFromMissing:
    "Cada persona recibe un enlace personal por correo electrónico. No hay ningún remitente configurado.",
  slips:
    "Cada persona saca un papel impreso con código, sin nombre. Usted imprimirá los papeles cuando la encuesta esté abierta.",
  links: "Los enlaces empiezan por {link}",
  reminder: "Un recordatorio a todas las personas, hayan respondido o no, el {on}.",
  opensNow: "Se abre enseguida, en cuanto pulse el botón.",
  opensBy: "Se abre por sí sola el {opens}.",
  opensWithGo: "Se abre el {opens} si alguien ha dado el visto bueno hasta entonces.",
  goGiven: "El visto bueno se dio el {at}.",
  goDoes:
    "Este plan pide el visto bueno de una persona. En cuanto se da, la encuesta se abre por sí sola el {opens}. Hasta entonces el plan se puede cambiar, lo que retira el visto bueno.",
  asked: {
    "sales-and-marketing":
      "Las afirmaciones están redactadas para Ventas y Marketing: hablan de leads y de clientes.",
    "any-pair":
      "Las afirmaciones están redactadas para dos departamentos cualesquiera: ninguna habla de leads ni de clientes.",
  },
  askedByName:
    "La redacción la deciden los nombres de los dos departamentos. Estos dos la conservan para siempre, para que sus resultados sigan siendo comparables; si no es la adecuada, cambie antes un nombre.",
  zone: "Las horas son las de la zona horaria {zone}.",
  closes: {
    one: "Admite respuestas hasta el {closes}, es decir, {count} día laborable. Una vez abierta, el cierre se puede aplazar una vez, al {latest}, y no más: ambas fechas forman parte de la promesa a las personas encuestadas.",
    other:
      "Admite respuestas hasta el {closes}, es decir, {count} días laborables. Una vez abierta, el cierre se puede aplazar una vez, al {latest}, y no más: ambas fechas forman parte de la promesa a las personas encuestadas.",
  },
  unusable:
    "Con estas personas no se puede contactar por correo. Corrija antes las direcciones erróneas en la lista de personas: una vez abierta la encuesta, ya no cambian.",
  noAddress: {
    one: "{count} persona sin dirección: entréguele una de las papeletas de repuesto. Una vez abierta la encuesta, su página las tiene en «{button}».",
    other:
      "{count} personas sin dirección: que cada una saque una de las papeletas de repuesto de su departamento. Una vez abierta la encuesta, su página las tiene en «{button}».",
  },
  noMailAddress: "{address}: no es una dirección a la que se pueda enviar correo",
  untested:
    "Todavía no se ha probado ninguna dirección. Las que rechace el servidor de correo aparecerán en la página de la encuesta cuando esté abierta.",
  reachable:
    "Cada persona de la lista recibe un papel con código; quienes no están en la lista no reciben ninguno.",
  missed:
    "Debería haberse abierto el {opens}. Ya no se abre por sí sola: nadie eligió este momento. Elija otra fecha o ábrala a mano.",
  linksSlips:
    "Para probarla en un solo equipo, con papeles con código, ábrala a mano: la página siguiente lo pregunta.",
  changed:
    "El plan o la lista de personas han cambiado desde que abrió esta página. Vuelva a leerla: así están ahora.",
  everybodyHereMissing:
    "Confirme en la casilla que todas las personas responden en este equipo, o haga que antes se defina PUBLIC_URL.",
  work: "Abriendo la encuesta {quarter}",
  workStep: "Fijando la lista de personas y creando las claves",
});

export const refusals = translationOf<typeof englishRefusals>()({
  tooFew: {
    problem:
      "{department} tiene menos de {threshold} personas en la lista. Con tan pocas, se podrían adivinar respuestas.",
    problemOfBoth:
      "{first} y {second} tienen cada uno menos de {threshold} personas en la lista. Con tan pocas, se podrían adivinar respuestas.",
    remedy: "Añada a la lista las personas que faltan.",
    remedyLower:
      "El umbral del plan pide más personas de las que hay. Póngalo ahí en {people} o menos, o añada a la lista las personas que faltan.",
    remedyNone:
      "Añada a la lista las personas que faltan. No se puede preguntar a un departamento de menos de {lowest} personas: si no hay más, elija dos departamentos más grandes.",
  },
  tooFewReachable: {
    problem:
      "El correo llega a menos de {threshold} personas de {department}. Las demás contarían como invitadas sin que se les hubiera preguntado.",
    remedy: "Corrija sus direcciones en la lista de personas, o elija papeles con código en el plan.",
  },
  anotherOpen: {
    problem: "Otra encuesta de estos departamentos sigue abierta, o sus papeletas aún no se han contado.",
    remedy: "Espere a que se haya cerrado y contado.",
  },
  closesInThePast: {
    problem: "La fecha de cierre ya ha pasado.",
    remedy: "Elija fechas nuevas para esta encuesta.",
  },
  tooRecently: {
    problem:
      "El último resultado de las mismas personas tiene menos de {days} días. Dos tan seguidos podrían mostrar qué había respondido alguien que se fue entretanto.",
    remedy: "Puede abrirse a partir del {day}.",
  },
  invitedElsewhere: {
    problem: {
      one: "Una persona de la lista está invitada a una encuesta abierta de otros dos departamentos.",
      other:
        "{count} personas de la lista están invitadas a una encuesta abierta de otros dos departamentos.",
    },
    remedy: "Espere a que se cierre esa encuesta, o quite a esas personas de una de las listas.",
  },
  holderMissing: {
    problem: "No está decidido quién custodia las claves de las papeletas.",
    problemWithHolder: "Hay que designar como custodio de clave a alguien cuya cuenta esté en uso: {holder}.",
    remedy: "Elija los custodios de clave en el plan de la encuesta.",
  },
  keyMissing: {
    problem: "Aún no se han creado todas las claves que abren las papeletas.",
    problemWithHolder: "Aún no se ha creado una clave que abre las papeletas: {holder}.",
    remedy:
      "Pida a los custodios cuya clave falta que inicien sesión y la creen: su primera página lleva allí.",
  },
  linksOnlyHere: {
    problem:
      "Los enlaces llevarían a {link}, que solo funciona en este equipo. Quien reciba uno en otro lugar no podría responder.",
    remedy:
      "Pida a quienes administran el servidor que pongan en PUBLIC_URL la dirección en la que sus colegas acceden a Tandem, por ejemplo https://tandem.example.org, y que lo reinicien.",
  },
  linksAreExample: {
    problem:
      "Los enlaces llevarían a {link}, que solo es un ejemplo de los archivos que acompañan a Tandem. Allí nadie podría responder.",
    remedy:
      "Pida a quienes administran el servidor que pongan en PUBLIC_URL la dirección en la que sus colegas acceden a Tandem, y que lo reinicien.",
  },
  tooShort: {
    problem: {
      one: "Solo estaría abierta {count} día laborable. Una encuesta necesita al menos {fewest} días laborables.",
      other:
        "Solo estaría abierta {count} días laborables. Una encuesta necesita al menos {fewest} días laborables.",
    },
    remedy: "Elija en su plan una fecha de cierre posterior.",
  },
  goAwaited: {
    problem: "Nadie ha dado todavía el visto bueno.",
    remedy: "Revísela y dé el visto bueno, o ábrala a mano.",
  },
  dateMissed: { problem: "La fecha de apertura ha pasado y la encuesta no se ha abierto" },
  keyDirectory: { remedy: "Pida a quienes administran el servidor que lo arreglen." },
  thresholdTooLow: {
    problem: "El umbral para mostrar resultados está por debajo de {lowest}.",
    remedy: "Súbalo al menos a {lowest}.",
  },
  notPlanned: {
    problem: "Esta encuesta ya no está planificada.",
    remedy: "Consulte la lista de encuestas.",
  },
});
