import { asking } from "~/content/survey/es/asking";
import { translationOf } from "~/content/translated";
import type { en } from "../en";

export const script = translationOf<(typeof en)["script"]>()({
  waiting: {
    sealed:
      "En este navegador espera algo introducido, sellado con una palabra de cada una de dos personas. Para continuar, escriben las mismas palabras. Si se ha perdido una, descarten lo introducido e introduzcan de nuevo las papeletas.",
    inClear:
      "En este navegador esperan papeletas introducidas con una versión anterior, sin sellar. Empiecen para continuar con ellas; entonces se sellan con sus dos palabras.",
    forget:
      "¿Descartar todo lo introducido que espera en este navegador? Si el envío había empezado, las papeletas que no han llegado se pierden: sus códigos están gastados.",
  },
  begin: {
    secondMissing: "Escriba el nombre de la segunda persona.",
    wordTooShort: "Cada palabra tiene al menos {fewest} caracteres.",
    wordsDiffer: "La palabra y su repetición no coinciden. Escriba las dos de nuevo.",
    sameWord: "La segunda persona elige una palabra propia que la primera no conoce.",
    wrongWords:
      "Estas no son las dos palabras con las que se sellaron las papeletas, o no están en este orden. No se ha cambiado nada; escríbanlas de nuevo.",
    opening: "Un momento…",
    unconfirmed: "Antes de introducir la primera papeleta hay que marcar todas las casillas.",
    ended: "La encuesta ha terminado. Ya no se admiten papeletas.",
    samePerson: "La segunda persona tiene que ser alguien distinto de usted. Escriba su nombre.",
    keyMissing:
      "Falta el archivo de clave de esta encuesta. Pida a quienes administran el servidor que repongan el directorio de claves.",
    rulesChanged:
      "La encuesta está detenida: sus reglas guardadas no son aquellas con las que se abrió. Su página dice qué hacer; lo introducido se conserva.",
    notReached:
      "El servidor no ha respondido o ya no tiene la sesión iniciada. Recargue la página; lo introducido se conserva.",
  },
  typing: {
    departmentKeys: "1 o 2",
    answerKeys: "De 1 a 5, o 0 para «No lo sé»",
    left: asking.comment.remaining,
    excess: { one: "Sobra {count} carácter", other: "Sobran {count} caracteres" },
    tooLong: "Un comentario tiene como máximo {most} caracteres. Omita el final.",
    noDepartment: "Pulse primero 1 o 2 para el departamento: está en la parte superior de la papeleta.",
    noCode:
      "Ya se han introducido todas las papeletas de papel previstas para {department}; su número se fijó cuando se abrió la encuesta. Aparte este papel sin leerlo. Todavía puede contarse con un papel con código de reserva: escriba su código y las respuestas en la página de la encuesta.",
    added: {
      one: "Añadida. {count} en el lote. Introduzca la siguiente o pulse Intro para ir al lote.",
      other: "Añadida. {count} en el lote. Introduzca la siguiente o pulse Intro para ir al lote.",
    },
    finishFirst: "Termine o vacíe esta papeleta antes de cambiar otra.",
  },
  readBack: {
    few: "Afirmaciones que puntúan con respuesta: solo {answered} de {asked}. Con menos de la mitad, esta papeleta no cuenta en las puntuaciones. Añádala si así lo dice el papel.",
    noAnswer: "sin respuesta",
    noComment: "Sin comentario",
    mayBeQuoted: "Puede citarse en un documento impreso",
    mayNotBeQuoted: "No puede citarse en un documento impreso",
    findings:
      "Este comentario podría mostrar a quién se refiere: {found}. No puede preguntar a quien lo escribió. Ponga «[…]» en su lugar, o déjelo como está.",
    finding: "{kind} ({words})",
  },
  batch: {
    ballots: { one: "{department}: {count} papeleta", other: "{department}: {count} papeletas" },
    ballotsAndCodes: {
      one: "{department}: {count} papeleta, códigos para {left} más",
      other: "{department}: {count} papeletas, códigos para {left} más",
    },
    sealed: "sellada",
    withComment: "con comentario",
    change: "Cambiar",
    changeWhat: "Cambiar esta papeleta de {department}",
    tooFew:
      "Las papeletas de {department} se envían de {fewest} en adelante. Introduzca más o confirme que no hay otras.",
    unfinished: "Termine o vacíe la papeleta que está introduciendo.",
    throwAway: "¿Descartar todas las papeletas introducidas en este navegador?",
  },
  sending: {
    offline: {
      one: "Este dispositivo no tiene conexión. No se ha perdido nada: {count} papeleta espera en este navegador. Envíe de nuevo cuando vuelva la conexión.",
      other:
        "Este dispositivo no tiene conexión. No se ha perdido nada: {count} papeletas esperan en este navegador. Envíe de nuevo cuando vuelva la conexión.",
    },
    notReached: {
      one: "El servidor no ha respondido. No se ha perdido nada: {count} papeleta espera en este navegador. Inténtelo de nuevo en un momento.",
      other:
        "El servidor no ha respondido. No se ha perdido nada: {count} papeletas esperan en este navegador. Inténtelo de nuevo en un momento.",
    },
    noCodes: {
      one: "Para una de ellas ya no queda ningún código sin usar: {count} papeleta espera en este navegador. Puede que se hayan usado códigos en otra sesión. Lo que queda solo puede contarse con papeles con código de reserva.",
      other:
        "Para algunas de ellas ya no queda ningún código sin usar: {count} papeletas esperan en este navegador. Puede que se hayan usado códigos en otra sesión. Lo que queda solo puede contarse con papeles con código de reserva.",
    },
    ended: {
      one: "La encuesta ha terminado. {count} papeleta espera en este navegador y ya no puede contarse. Descarte el lote.",
      other:
        "La encuesta ha terminado. {count} papeletas esperan en este navegador y ya no pueden contarse. Descarte el lote.",
    },
    rulesChanged: {
      one: "La encuesta está detenida: sus reglas guardadas no son aquellas con las que se abrió. No se ha perdido nada: {count} papeleta espera en este navegador. La página de la encuesta dice qué hacer.",
      other:
        "La encuesta está detenida: sus reglas guardadas no son aquellas con las que se abrió. No se ha perdido nada: {count} papeletas esperan en este navegador. La página de la encuesta dice qué hacer.",
    },
    wrongKey:
      "El servidor ha usado una clave que no pertenece a esta encuesta. Deténgase aquí y avise al comité de empresa y a quienes administran el servidor.",
    refused: {
      one: "El servidor no ha aceptado una papeleta ({reason}). No se ha perdido nada: {count} papeleta espera en este navegador. Recargue la página, empiece otra vez y envíe de nuevo.",
      other:
        "El servidor no ha aceptado una papeleta ({reason}). No se ha perdido nada: {count} papeletas esperan en este navegador. Recargue la página, empiece otra vez y envíe de nuevo.",
    },
  },
});
