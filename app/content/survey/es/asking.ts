import { translationOf } from "~/content/translated";
import type { asking as english } from "../en/asking";

export const asking = translationOf<typeof english>()({
  start: {
    asks: "{organisation} pregunta a los dos departamentos por su colaboración: {items} afirmaciones, unos {minutes} minutos, hasta el {date}. Es voluntario y puede dejarlo cuando quiera.",
    employer: "Su empresa",
    whoSeesTitle: "Quién ve qué",
    whoSees: [
      "Sus respuestas individuales, y si ha respondido: Tandem no lo muestra a nadie.",
      "Recursos Humanos, moderación y administración ven resultados de grupo y leen los comentarios íntegros. Su responsable solo ve resultados de grupo y comentarios citables.",
      "Todas las personas de los dos departamentos: qué se hace con los resultados.",
    ],
    keptTitle: "Qué se guarda, y hasta cuándo",
    kept: [
      "Mientras la encuesta está abierta: sus respuestas selladas, sin nombre ni hora.",
      "Después del cierre: resultados de grupo y comentarios. Las respuestas selladas y su clave se destruyen.",
      "Nunca: su dirección IP, su dispositivo, su navegador, su idioma ni cuánto ha tardado.",
      "Su correo: en esta encuesta hasta su fin, en la lista de personas hasta que se borre o venza el plazo, en las copias de seguridad más tiempo.",
    ],
    honest:
      "Nadie puede leer sus respuestas solo con nuestra base de datos y sus copias de seguridad. Se sellan en su navegador, se guardan sin nombre ni hora y se destruyen una vez contadas. Se conservan resultados de grupo y comentarios.",
    honestWithServer:
      "Hasta el cierre, las claves están en el servidor, separadas de la base de datos. Quien lo administra podría abrir antes respuestas selladas y, copiando a menudo los archivos, ver de quién son.",
    honestWithHolders:
      "Quien copia continuamente los archivos del servidor, claves incluidas, puede ver quién ha respondido y qué papeleta sellada es de quién.",
    quorums: {
      "1/1": "Antes del cierre, nadie la abre sin este custodio de clave: {holders}.",
      "2/1": "Antes del cierre, nadie la abre sin uno de los dos custodios de clave: {holders}.",
      "2/2": "Antes del cierre, nadie la abre sin los dos custodios de clave: {holders}.",
      "3/2": "Antes del cierre, nadie la abre sin dos de los tres custodios de clave: {holders}.",
      "4/2": "Antes del cierre, nadie la abre sin dos de los cuatro custodios de clave: {holders}.",
      "4/3": "Antes del cierre, nadie la abre sin tres de los cuatro custodios de clave: {holders}.",
    },
    honestWithInsiders:
      "Recursos Humanos e Informática pueden bastar para abrir antes respuestas selladas y ver de quién son.",
    keptWithHolders:
      "Después del cierre: sus respuestas selladas, hasta que acudan suficientes custodios con su clave. Entonces se destruyen, igual que la clave del servidor; cada custodio debe destruir la suya.",
    threshold:
      "Los resultados propios de un departamento solo aparecen a partir de {threshold} respuestas. Si son menos, se mezclan con los del otro o no se muestran.",
    cannotPreventTitle: "Lo que no podemos impedir",
    cannotPrevent: "Que la empresa modifique este programa o vigile su dispositivo o la red.",
    paperBallots:
      "Las papeletas de papel no llevan nombre ni código. Dos personas las mezclan y las introducen juntas; el comité de empresa designa a una de las dos, si existe.",
    inviteCount: "Usted es una de las {count} personas invitadas en {department}.",
    invitedBoth: "Personas invitadas: {firstDepartment} {first}, {secondDepartment} {second}.",
    inviteCountHelp:
      "Si el número de personas invitadas le parece incorrecto, dígaselo al comité de empresa o a Recursos Humanos antes de empezar.",
    fingerprintLabel: "Huella de esta encuesta",
    fingerprintHelp:
      "La huella debe ser la misma que en su invitación y en las pantallas de sus colegas. Representa las reglas de esta página: si alguien las cambiara, cambiaría también.",
    howTitle: "Cómo funciona",
    askTitle: "A quién preguntar",
    ask: "Sobre la encuesta y sus datos: {contact}.",
    askDefault: "Recursos Humanos o el comité de empresa",
    button: "Empezar",
    working: "Obteniendo su papeleta anónima",
    nothingSentYet: "No se envía nada antes de que pulse «Empezar».",
    resume: "Ya ha empezado en este dispositivo. Sus respuestas siguen aquí.",
    startAgainHere: "Continuar donde lo dejó",
  },
  code: {
    title: "Introduzca su código",
    label: "Código",
    hint: "Está en su invitación o en su papel. No importan las mayúsculas, los espacios ni los guiones.",
    missing: "Introduzca el código de su invitación o de su papel.",
    incomplete: "El código es demasiado corto. Introduzca todos sus caracteres.",
    mistyped:
      "Hay un error de escritura en este código, o es de otra encuesta. Compárelo con su invitación o su papel.",
    fromLink:
      "El código de su enlace está incompleto o es de otra encuesta. Abra de nuevo el enlace entero, o escriba el código aquí.",
    button: "Empezar",
  },
  navigation: {
    section: "Sección {n} de {total}",
    pageTitle: "Sección {n} de {total}: {name}",
    continue: "Continuar",
    back: "Atrás",
    startOver: "Volver a la primera página",
    keysSwitch: "Responder con las teclas numéricas",
    keysHelp: "1 es Nunca, 5 es Siempre, 0 es {dontKnow}.",
  },
  problems: {
    title: "Hay un problema",
    pageTitle: "Error: {title}",
    skipped: "Aún sin respuesta: {item}",
    skipReminder:
      "Elija una respuesta o «{dontKnow}». También puede dejarla en blanco: con el botón de abajo.",
    skipAnyway: "Dejarla en blanco y continuar",
  },
  comment: {
    hint: "Hasta 500 caracteres. Escriba sobre el trabajo, no sobre personas.",
    optional: "Opcional",
    remaining: "Caracteres restantes: {count}",
    tooLong: "Su comentario es demasiado largo. Caracteres que sobran: {count}",
    mayBeQuoted: "Mi comentario puede citarse en un documento impreso",
    mayBeQuotedHelp: "Sin esta marca, solo aparece en la pantalla de Recursos Humanos y de quien modera.",
    rules: [
      "Los comentarios se mezclan y nunca se muestran junto a una puntuación.",
      "Su forma de escribir puede delatarle. Evite nombres, fechas y casos que solo usted conozca.",
    ],
    identifies: "Su comentario podría mostrar a quién se refiere: {found}. Cámbielo o déjelo como está.",
    identifiesKinds: {
      name: "un nombre",
      email: "una dirección de correo",
      phone: "un número de teléfono",
      date: "una fecha",
    },
    sendAnyway: "Dejarlo como está",
    role: "el cargo de una persona",
    found: "Lo encontrado está marcado:",
    namesNotChecked:
      "En este dispositivo se buscan en su comentario direcciones, números y fechas, pero no los nombres de sus colegas.",
    owners: "mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus",
    roles:
      "jefe|jefa|jefes|superior|superiora|supervisor|supervisora|responsable|director|directora|gerente|encargado|encargada|asistente|predecesor|predecesora|sucesor|sucesora",
    extensions: "extensión|ext",
  },
  check: {
    title: "Revise sus respuestas",
    intro: "Todavía no se ha enviado nada. Aún puede cambiarlo todo.",
    change: "Cambiar",
    changeWhat: "la respuesta a: {item}",
    notAnswered: "Sin respuesta",
    noComment: "Sin comentario",
    tooFewAnswers:
      "Menos de la mitad de las afirmaciones tienen respuesta. Su papeleta no contaría en las puntuaciones. Responda algunas más si puede.",
    final: "Una vez enviadas, sus respuestas no se pueden cambiar ni retirar: Tandem no podría encontrarlas.",
    send: "Enviar mis respuestas",
  },
  sending: {
    sealing: "Sellando sus respuestas",
    sending: "Enviando sus respuestas selladas",
    offline:
      "No tiene conexión. Sus respuestas están a salvo en este dispositivo. Conéctese y envíelas de nuevo.",
    failed:
      "Puede que sus respuestas no hayan llegado. Están a salvo en este dispositivo. Envíelas de nuevo.",
    busy: "En este momento envían muchas personas. Espere un minuto y envíe de nuevo.",
    tryAgain: "Enviar de nuevo",
    nothingLost: "Enviar dos veces no cuenta doble.",
    refused:
      "El servidor no ha aceptado esta papeleta. Recargue la página y envíe de nuevo, o pida a Recursos Humanos un código de reserva o una papeleta de papel.",
  },
  keptHere: {
    saved:
      "Sus respuestas se quedan en este dispositivo, selladas con su código, hasta que las envíe o las borre.",
    notSaved:
      "Este navegador no puede guardar sus respuestas. No cierre ni recargue esta página antes de enviarlas.",
    wipe: "Borrar mis respuestas de este dispositivo",
    wiped:
      "Sus respuestas se han borrado aquí. Los archivos del propio navegador pueden conservarlas un tiempo, selladas.",
  },
  sinceLastTime: {
    title: "Qué resultó de la última encuesta",
    intro: "Estas medidas se eligieron a partir de sus resultados.",
    youSaid: "Ustedes dijeron",
    weDid: "Se ha hecho",
    done: "Hecho",
    underWay: "En marcha",
    notStarted: "Aún sin empezar",
    notDoneBecause: "No se ha hecho: {because}",
    nothing: "Después de la última encuesta no se anotó ninguna medida.",
    continue: "Continuar con sus respuestas",
  },
});
