import { es as frame } from "~/content/frame/es";
import { asking } from "~/content/survey/es/asking";
import { translationOf } from "~/content/translated";
import type { en } from "../en";

export const page = translationOf<(typeof en)["page"]>()({
  documentTitle: "Introducir papeletas de papel - Tandem",
  backToWave: frame.shared.backToWave,
  wave: "Encuesta {quarter}, abierta hasta el {closes}",
  title: "Introducir papeletas de papel",
  needsScript:
    "Esta página necesita JavaScript: lo que introduzca se sella en su propio navegador, o en ninguna parte.",
  begin: {
    lead: "Dos personas, un montón mezclado. Lo que introducen espera en este navegador, sellado con una palabra de cada una; después va sellado al servidor, como cualquier papeleta.",
    rules: [
      "Vacíen la urna el día en que se cierra la encuesta e introduzcan todo en un solo lote: una papeleta introducida por separado señala a alguien.",
      "Pongan las papeletas en un montón, desdóblenlas y mézclenlas. Ninguna de las dos personas mira una papeleta antes.",
      "Una lee, la otra escribe. Después la otra relee desde la pantalla, y la primera compara con el papel.",
      "Escriban los comentarios tal como están. No intenten adivinar quién escribió uno y no hablen de ello.",
      "Guarden el papel hasta que el lote haya llegado; después destrúyanlo conjuntamente.",
    ],
    fingerprint: asking.start.fingerprintLabel,
    onEveryBallot: "Está en cada papeleta de esta encuesta.",
    statementsIn: "Idioma de las afirmaciones",
    first: "Primera persona",
    signedIn: "{name}, con sesión iniciada",
    second: "Segunda persona",
    secondHint: "Nombre y apellidos. Si hay comité de empresa, alguien que este haya designado.",
    firstWord: "Palabra de {name}",
    firstAgain: "Palabra de {name}, otra vez",
    secondWord: "Palabra de la segunda persona",
    secondAgain: "Palabra de la segunda persona, otra vez",
    wordHint:
      "Cada persona elige una y la escribe mientras la otra mira a otro lado. Lo introducido se sella con las dos: si se recarga la página, ninguna puede leerlo ni continuar sin la otra. Las palabras no se guardan en ninguna parte.",
    forget: "Descartar lo introducido",
    firstIsHere: "{name}: estoy aquí hasta que se haya enviado el lote.",
    secondIsHere: "Segunda persona: estoy aquí hasta que se haya enviado el lote.",
    shuffled: "Las papeletas de los dos departamentos se han mezclado.",
    recorded:
      "En el registro de auditoría se anota, con sus nombres, que han empezado las dos; cuántas papeletas hay y qué dicen, no.",
    button: "Empezar",
  },
  keys: {
    space: "Espacio",
    backspace: "Retroceso",
    enter: "Intro",
    either: "{key} o {other}",
    noAnswer: "{key} sin respuesta",
    back: "{key} o {other} atrás",
    readBack: "{key} releer",
  },
  typing: {
    department: "Departamento: {one} {first}, {two} {second}",
    comment: "Comentario, tal como está escrito",
    commentHint: "Intro continúa; Mayúsculas e Intro empieza una línea.",
    notKept:
      "Este navegador no guarda nada: lo que ha introducido se pierde si cierra o recarga esta página.",
    readBack: "Releer",
    clear: "Vaciar esta papeleta",
  },
  readBack: {
    title: "Relectura: {department}",
    howTo: "Diga las cifras en voz alta; la otra persona las compara con el papel.",
    comment: "Comentario",
    add: "Es correcto: añadir al lote",
    blankOut: "Poner […] en su lugar",
    back: "Volver para corregir",
    keys: "{enter} la añade, {up} vuelve atrás.",
  },
  batch: {
    title: "El lote",
    empty: "Todavía no se ha añadido nada.",
    fewest:
      "De un departamento se envían al menos tres juntas: con menos, quien las introduce puede adivinar de quién son.",
    noOthers: "Estas son todas las papeletas de papel de {department}; no llegarán otras.",
    final:
      "El navegador mezcla otra vez el lote, obtiene una papeleta anónima para cada una y las envía en otro orden. Después ya no se puede cambiar nada.",
    sending: "Enviando el lote",
    send: "Enviar el lote",
    throwAway: "Descartar el lote",
  },
  done: {
    title: "El lote ha llegado",
    sealed: "Cada papeleta está sellada en la urna con todas las demás, y no queda nada en este navegador.",
    shred:
      "Destruyan ahora todo el papel. No hay resguardos que guardar: mostrarían cuáles de las papeletas selladas venían del papel.",
  },
  otherTab:
    "En otra pestaña de este navegador se están introduciendo papeletas de esta encuesta. Continúe en ella, o ciérrela y recargue esta página.",
  otherRules:
    "Las reglas de esta página no son las que representa la huella. No introduzca nada y avise al comité de empresa.",
});
